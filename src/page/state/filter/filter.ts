import { byFacet, facets } from '../../../contract/facets.ts';
import type { Collection, NameColumn, Rows } from '../../../contract/collection.ts';
import type { Facet } from '../../../contract/facets.ts';

/** What an article can be asked to have: events of its own, no date, other versions. */
export const onlyChoices = ['events', 'undated', 'versions'] as const;

export type Only = (typeof onlyChoices)[number];

/** What is chosen of one facet, by number in its column, in any order. */
export interface FacetChoice {
  /** Whether an article must have one of `chosen` or all of them. */
  match: 'any' | 'all';
  chosen: readonly number[];
  /** An article must have none of these; of what is chosen too, this decides. */
  excluded: readonly number[];
}

/** What the visitor chose. */
export interface FilterChoice {
  /** The articles that match the text search; null if nothing is searched for. */
  found: Uint32Array | null;
  facets: Record<Facet, FacetChoice>;
  /** An article must be all of these. */
  only: readonly Only[];
  /** Milliseconds in UTC, `to` exclusive: an article passes if its time overlaps; the undated fail if either is set. */
  from: number | null;
  to: number | null;
}

/** The answer to a choice. */
export interface Filtered {
  /** By article number: 1 if it passes, else 0. */
  passes: Uint8Array;
  /** The numbers of those that pass: in time order, the undated last. */
  articles: Uint32Array;
  /** How many of `articles` are dated; they come first. */
  dated: number;
  /**
   * For each facet, by number: how many of the articles that all other filters let through have the name. What is
   * excluded counts as another filter, and with `match: 'all'` what is chosen too: then each count is what would be
   * left on adding that name. For an excluded name it is how many articles its exclusion takes away, those that would
   * be among `articles` without it; an article that another exclusion keeps out as well is not among them.
   */
  counts: Record<Facet, Uint32Array>;
}

/** The marks of each article: bits that say which filters exclude it. A facet more fits as long as all bits do. */
type Marks = Uint16Array;
const markBits = 16;

/**
 * The mark bits for a number of facets: one for each facet in which an article lacks the chosen names, one for an
 * article that a single excluded name keeps out, and one for an article that no facet's count may include. Throws
 * RangeError where they do not fit, since a bit that two filters share would give wrong counts.
 */
export function markBitsOf(count: number): { lacks: readonly number[]; excludedOnce: number; out: number } {
  if (count + 2 > markBits) throw new RangeError(`expected at most ${markBits - 2} facets, found ${count}`);
  return { lacks: Array.from({ length: count }, (_, at) => 1 << at), excludedOnce: 1 << count, out: 1 << (count + 1) };
}

const { lacks, excludedOnce, out } = markBitsOf(facets.length);

/** Marks the articles that search, time and kind keep out. */
function markOthers({ count, times, index }: Collection, { found, only, from, to }: FilterChoice): Marks {
  const marks = new Uint16Array(count);
  if (found) {
    marks.fill(out);
    for (const article of found) marks[article] = 0;
  }
  if (from !== null || to !== null) {
    const [first, last] = [from ?? -Infinity, to ?? Infinity];
    for (let article = 0; article < count; article++) {
      const start = times.start[article] ?? NaN;
      const end = times.end[article] ?? NaN;
      // What has no length, as an open interval placed by its known side, is in the range that it starts in.
      if (!(first < last && start < last && (end > first || start >= first))) marks[article] = out;
    }
  }
  if (only.includes('undated')) marks.fill(out, 0, times.dated);
  for (const column of ['events', 'versions'] as const)
    if (only.includes(column))
      index.articles[column].forEach((number, article) => {
        if (number === 0) marks[article] = out;
      });
  return marks;
}

function flags(size: number, numbers: readonly number[]): Uint8Array {
  const set = new Uint8Array(size);
  for (const number of numbers) set[number] = 1;
  return set;
}

/**
 * Marks the rows that lack what is chosen with the facet's own `bit`, or with `out` where it is all of it, and those
 * that hold what is excluded with `excludedOnce`, or with `out` where it is not the only one.
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
      if (isExcluded[value] === 1) mark |= (mark & excludedOnce) === 0 ? excludedOnce : out;
    }
    if (has < needed) mark |= all ? out : bit;
    marks[row] = mark;
  }
}

/** For each number how many rows hold it of those that have no mark but, perhaps, `bit`. */
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

/** Adds to the counts of what is excluded the rows that nothing else keeps out. */
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

/** What no filter leaves out, of whole collections: to clear the filters is to go back to what is known. */
const unfiltered = new WeakMap<Collection, Filtered>();

function asksForAll({ found, facets: choices, only, from, to }: FilterChoice): boolean {
  return (
    found === null &&
    only.length === 0 &&
    from === null &&
    to === null &&
    facets.every((facet) => choices[facet].chosen.length + choices[facet].excluded.length === 0)
  );
}

/** Applies a choice to a collection, and counts for each name what the other filters leave of it. */
export function filterCollection(collection: Collection, choice: FilterChoice): Filtered {
  if (!asksForAll(choice)) return filtered(collection, choice);
  const all = unfiltered.get(collection) ?? filtered(collection, choice);
  unfiltered.set(collection, all);
  return all;
}

function filtered(collection: Collection, choice: FilterChoice): Filtered {
  const { columns, times } = collection;
  const marks = markOthers(collection, choice);
  facets.forEach((facet, at) => markFacet(columns[facet], choice.facets[facet], marks, lacks[at] ?? out));
  const passes = new Uint8Array(marks.length);
  const articles = new Uint32Array(marks.length);
  let [length, dated] = [0, 0];
  for (let article = 0; article < marks.length; article++) {
    if (marks[article] !== 0) continue;
    passes[article] = 1;
    articles[length++] = article;
    if (article < times.dated) dated++;
  }
  const counts = byFacet((facet) => {
    const { names, rows } = columns[facet];
    const counted = countValues(rows, names.length, marks, lacks[facets.indexOf(facet)] ?? out);
    countTakenAway(columns[facet], choice.facets[facet], marks, counted);
    return counted;
  });
  return { passes, articles: articles.slice(0, length), dated, counts };
}
