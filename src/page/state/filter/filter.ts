import { byFacet, facets } from '../../../contract/facets.ts';
import type { Collection, NameColumn, Rows } from '../../../contract/collection.ts';
import type { Facet } from '../../../contract/facets.ts';
import type { ArticleKind } from './article-kinds.ts';

/** The chosen and excluded names of one facet, as numbers of its column in any order. */
export interface FacetChoice {
  /** Whether an article must have one of `chosen` or all of them. */
  match: 'any' | 'all';
  chosen: readonly number[];
  /** An article must have none of these. Exclusion wins if a name is also chosen. */
  excluded: readonly number[];
}

/** The reader's choice of filters. */
export interface FilterChoice {
  /** Articles that match the text search; null without a search. */
  found: Uint32Array | null;
  facets: Record<Facet, FacetChoice>;
  /** An article must be of all these kinds. */
  only: readonly ArticleKind[];
  /**
   * Milliseconds in UTC, `to` exclusive. An article passes if its time overlaps; an undated one fails if either bound
   * is set.
   */
  from: number | null;
  to: number | null;
}

/** The result of the filters. */
export interface Filtered {
  /** By article number: 1 if the article passes, else 0. */
  passes: Uint8Array;
  /** Numbers of the passing articles in time order, the undated last. */
  articles: Uint32Array;
  /** How many of `articles` are dated; they come first. */
  dated: number;
  /**
   * Facet counts by number: how many of the articles that pass all other filters have the name. Exclusions count as
   * other filters; with `match: 'all'` the chosen names do too, so that a count is the number of results after adding
   * the name. The count of an excluded name is the number of articles that only its exclusion filters out.
   */
  counts: Record<Facet, Uint32Array>;
}

/** Bit mask of each article: the filters that reject it. The type limits the number of facets. */
type Marks = Uint16Array;
const markBits = 16;

/**
 * Assigns the bits of the mask for a number of facets: one for each facet whose chosen names an article lacks, one for
 * an article that a single excluded name rejects, and one for an article that no facet count includes. Throws
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

const { lacks, excludedOnce, filteredOut } = markBitsOf(facets.length);

/** Sets the bit of the articles that the search, the dates or the kinds reject. */
function markOthers({ count, times, index }: Collection, { found, only, from, to }: FilterChoice): Marks {
  const marks = new Uint16Array(count);
  if (found) {
    marks.fill(filteredOut);
    for (const article of found) marks[article] = 0;
  }
  if (from !== null || to !== null) {
    const [first, last] = [from ?? -Infinity, to ?? Infinity];
    for (let article = 0; article < count; article++) {
      const start = times.start[article] ?? NaN;
      const end = times.end[article] ?? NaN;
      // An entry without length, such as an open interval placed at its known side, is in the range in which it starts.
      if (!(first < last && start < last && (end > first || start >= first))) marks[article] = filteredOut;
    }
  }
  if (only.includes('undated')) marks.fill(filteredOut, 0, times.dated);
  for (const column of ['events', 'versions'] as const)
    if (only.includes(column))
      index.articles[column].forEach((number, article) => {
        if (number === 0) marks[article] = filteredOut;
      });
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

/** Caches the result without filters, so that clearing the filters computes nothing. */
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

/** Filters a collection, and counts the names of each facet under the other filters. */
export function filterCollection(collection: Collection, choice: FilterChoice): Filtered {
  if (!asksForAll(choice)) return filtered(collection, choice);
  const all = unfiltered.get(collection) ?? filtered(collection, choice);
  unfiltered.set(collection, all);
  return all;
}

function filtered(collection: Collection, choice: FilterChoice): Filtered {
  const { columns, times } = collection;
  const marks = markOthers(collection, choice);
  facets.forEach((facet, at) => markFacet(columns[facet], choice.facets[facet], marks, lacks[at] ?? filteredOut));
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
    const counted = countValues(rows, names.length, marks, lacks[facets.indexOf(facet)] ?? filteredOut);
    countTakenAway(columns[facet], choice.facets[facet], marks, counted);
    return counted;
  });
  return { passes, articles: articles.slice(0, length), dated, counts };
}
