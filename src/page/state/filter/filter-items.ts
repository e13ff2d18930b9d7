import { byFacet, facets } from '../../../contract/facets.ts';
import type { NameColumn, Rows, Times } from '../../../contract/collection.ts';
import type { Facet } from '../../../contract/facets.ts';

/** The chosen and excluded names of one facet, as numbers of its column in any order. */
export interface FacetChoice {
  /** The rule of a match: one of `chosen`, or all of them. */
  match: 'any' | 'all';
  chosen: readonly number[];
  /** An item must have none of these. Exclusion wins if a name is also chosen. */
  excluded: readonly number[];
}

/** Items that can be filtered, with the names of each facet. An item number is a position in every column. */
export interface Filterable {
  count: number;
  times: Times;
  columns: Record<Facet, NameColumn>;
}

/** The filters that apply to items of any kind. */
export interface ItemChoice {
  /** Numbers of the items that match the text search; null without a search. */
  found: Uint32Array | null;
  facets: Record<Facet, FacetChoice>;
  /**
   * Milliseconds in UTC, `to` exclusive. An item passes if its time overlaps; one without a time fails if either bound
   * is set.
   */
  from: number | null;
  to: number | null;
}

/** Bit mask of each item: the filters that reject it. The type limits the number of facets. */
export type Marks = Uint16Array;
const markBits = 16;

/**
 * Assigns the bits of the mask for a number of facets: one for each facet whose chosen names an item lacks, one for
 * an item that a single excluded name rejects, and one for an item that no facet count includes. Throws
 * RangeError if they do not fit, since two filters that share a bit would give wrong counts.
 */
export function markBitsOf(count: number): { lacks: readonly number[]; excludedOnce: number; filteredOut: number } {
  if (count + 2 > markBits) throw new RangeError(`expected at most ${markBits - 2} facets, found ${count}`);
  return {
    lacks: Array.from({ length: count }, (_, at) => 1 << at),
    excludedOnce: 1 << count,
    filteredOut: 1 << (count + 1),
  };
}

const { lacks, excludedOnce, filteredOut: outBit } = markBitsOf(facets.length);

/** The bit of an item that no facet count includes. */
export const filteredOut = outBit;

/**
 * Checks whether the time of an item overlaps an interval (milliseconds in UTC, `to` exclusive; null is open). An item
 * without length, such as an open interval placed at its known side, is in the range in which it starts.
 */
export function isInRange({ start, end }: Times, item: number, from: number | null, to: number | null): boolean {
  const [first, last] = [from ?? -Infinity, to ?? Infinity];
  const [starts, ends] = [start[item] ?? NaN, end[item] ?? NaN];
  return first < last && starts < last && (ends > first || starts >= first);
}

/** Sets the bit of the items that the search or the dates reject. */
function markOthers({ count, times }: Filterable, { found, from, to }: ItemChoice): Marks {
  const marks = new Uint16Array(count);
  if (found) {
    marks.fill(filteredOut);
    for (const item of found) marks[item] = 0;
  }
  if (from !== null || to !== null)
    for (let item = 0; item < count; item++) if (!isInRange(times, item, from, to)) marks[item] = filteredOut;
  return marks;
}

function flags(size: number, numbers: readonly number[]): Uint8Array {
  const set = new Uint8Array(size);
  for (const number of numbers) set[number] = 1;
  return set;
}

/**
 * Sets the bits of one facet. Rows without the chosen names get the facet's own `bit`, or `filteredOut` if all names
 * have to match; rows with an excluded name get `excludedOnce`, or `filteredOut` from the second excluded name on.
 */
function markFacet(
  { names, rows: { offsets, values } }: NameColumn,
  choice: FacetChoice,
  marks: Marks,
  bit: number,
): void {
  const chosen = new Set(choice.chosen);
  if (chosen.size + choice.excluded.length === 0) return;
  const all = choice.match === 'all';
  const needed = all ? chosen.size : Math.min(1, chosen.size);
  const isChosen = flags(names.length, choice.chosen);
  const isExcluded = flags(names.length, choice.excluded);
  for (let row = 0; row < marks.length; row++) {
    const end = offsets[row + 1] ?? 0;
    let has = 0;
    let mark = marks[row] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      if (isChosen[value] === 1) has++;
      if (isExcluded[value] === 1) mark |= (mark & excludedOnce) === 0 ? excludedOnce : filteredOut;
    }
    if (has < needed) mark |= all ? filteredOut : bit;
    marks[row] = mark;
  }
}

/** Counts for each name the rows that have it and no bit of the mask except, at most, `bit`. */
function countValues({ offsets, values }: Rows, size: number, marks: Marks, bit: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let row = 0; row < marks.length; row++) {
    if (((marks[row] ?? 0) & ~bit) !== 0) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** Adds to the counts of excluded names the rows that no other filter rejects. */
function countTakenAway(
  { names, rows: { offsets, values } }: NameColumn,
  { excluded }: FacetChoice,
  marks: Marks,
  counts: Uint32Array,
): void {
  if (excluded.length === 0) return;
  const isExcluded = flags(names.length, excluded);
  for (let row = 0; row < marks.length; row++) {
    if (marks[row] !== excludedOnce) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      if (isExcluded[value] === 1) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
}

/**
 * Computes the mask of each item: 0 for those that pass all filters. `rejects` is a filter of the caller's own.
 */
export function markItems(items: Filterable, choice: ItemChoice, rejects: ((item: number) => boolean) | null): Marks {
  const marks = markOthers(items, choice);
  if (rejects) for (let item = 0; item < marks.length; item++) if (rejects(item)) marks[item] = filteredOut;
  facets.forEach((each, at) => markFacet(items.columns[each], choice.facets[each], marks, lacks[at] ?? filteredOut));
  return marks;
}

/** Collects the items without a mark: a flag by number, and their numbers ascending. */
export function unmarked(marks: Marks): { passes: Uint8Array; numbers: Uint32Array } {
  const passes = new Uint8Array(marks.length);
  const numbers = new Uint32Array(marks.length);
  let length = 0;
  for (let item = 0; item < marks.length; item++) {
    if (marks[item] !== 0) continue;
    passes[item] = 1;
    numbers[length++] = item;
  }
  return { passes, numbers: numbers.slice(0, length) };
}

/**
 * Counts the names of each facet, by number: how many of the items that pass all other filters have the name.
 * Exclusions count as other filters; with `match: 'all'` the chosen names do too, so that a count is the number of
 * results after adding the name. The count of an excluded name is the number of items that only its exclusion filters
 * out.
 */
export function countNames(
  { columns }: Filterable,
  choices: ItemChoice['facets'],
  marks: Marks,
): Record<Facet, Uint32Array> {
  return byFacet((facet) => {
    const { names, rows } = columns[facet];
    const counted = countValues(rows, names.length, marks, lacks[facets.indexOf(facet)] ?? filteredOut);
    countTakenAway(columns[facet], choices[facet], marks, counted);
    return counted;
  });
}
