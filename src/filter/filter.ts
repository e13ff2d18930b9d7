import type { Collection, Rows, Times } from '../bundle/collection.ts';

/** What the visitor chose. People and keywords are numbers of the collection's name columns, in any order. */
export interface FilterChoice {
  /** The articles that match the text search; null if nothing is searched for. */
  found: Uint32Array | null;
  persons: readonly number[];
  /** Whether an article must name one of `persons` or all of them. */
  match: 'any' | 'all';
  /** One of them is enough. */
  keywords: readonly number[];
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
   * By number: how many of the articles that the other filters let through name the person. With `match: 'all'` the
   * chosen persons count as another filter, so each count is what would be left on adding that person.
   */
  personCounts: Uint32Array;
  /** By number: how many articles that the other filters let through have the keyword. */
  keywordCounts: Uint32Array;
}

/** Marks the articles that search and time let through. */
function passOthers(times: Times, count: number, { found, from, to }: FilterChoice): Uint8Array {
  const passes = new Uint8Array(count);
  if (found) for (const article of found) passes[article] = 1;
  else passes.fill(1);
  if (from === null && to === null) return passes;
  if (from !== null && to !== null && from >= to) return passes.fill(0);
  passes.fill(0, times.dated);
  for (let article = 0; article < times.dated; article++) {
    const start = times.start[article] ?? NaN;
    const end = times.end[article] ?? NaN;
    // What has no length, as an open interval placed by its known side, is in the range that it starts in.
    const late = from !== null && end <= from && start < from;
    if (late || (to !== null && start >= to)) passes[article] = 0;
  }
  return passes;
}

/** Marks the rows that hold at least `needed` of the chosen numbers; the numbers in a row differ. */
function passChosen(rows: Rows, count: number, chosen: ReadonlySet<number>, needed: number): Uint8Array {
  const passes = new Uint8Array(count);
  if (needed === 0) return passes.fill(1);
  const { offsets, values } = rows;
  for (let row = 0; row < count; row++) {
    const end = offsets[row + 1] ?? 0;
    let has = 0;
    for (let at = offsets[row] ?? 0; at < end; at++) if (chosen.has(values[at] ?? -1)) has++;
    if (has >= needed) passes[row] = 1;
  }
  return passes;
}

/** For each number how many of the rows that all `filters` let through hold it. */
function countValues(rows: Rows, size: number, count: number, filters: readonly Uint8Array[]): Uint32Array {
  const counts = new Uint32Array(size);
  const { offsets, values } = rows;
  for (let row = 0; row < count; row++) {
    if (!passesAll(filters, row)) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

function passesAll(filters: readonly Uint8Array[], row: number): boolean {
  for (const filter of filters) if (filter[row] === 0) return false;
  return true;
}

/** Applies a choice to a collection, and counts for each person and keyword what the other filters leave of it. */
export function filterCollection(collection: Collection, choice: FilterChoice): Filtered {
  const { count, index, times } = collection;
  const persons = new Set(choice.persons);
  const keywords = new Set(choice.keywords);
  const others = passOthers(times, count, choice);
  const neededPersons = choice.match === 'all' ? persons.size : Math.min(1, persons.size);
  const byPerson = passChosen(collection.persons, count, persons, neededPersons);
  const byKeyword = passChosen(collection.keywords, count, keywords, Math.min(1, keywords.size));
  const forPersons = choice.match === 'all' ? [others, byKeyword, byPerson] : [others, byKeyword];

  const passes = others.map((pass, row) => pass & (byPerson[row] ?? 0) & (byKeyword[row] ?? 0));
  const articles = new Uint32Array(count);
  let length = 0;
  let dated = 0;
  for (let article = 0; article < count; article++) {
    if (passes[article] === 0) continue;
    articles[length++] = article;
    if (article < times.dated) dated++;
  }
  return {
    passes,
    articles: articles.slice(0, length),
    dated,
    personCounts: countValues(collection.persons, index.persons.length, count, forPersons),
    keywordCounts: countValues(collection.keywords, index.keywords.length, count, [others, byPerson]),
  };
}
