import type { Posting } from '../codec/search-posting.ts';

/** The articles that have something, ascending, and how often each has it. */
export interface Hits {
  articles: Uint32Array;
  counts: Uint32Array;
}

/**
 * A position in an article as one number that sorts by article, then position: `article * articleStep + position`.
 * It is exact for 2^28 positions in each of 2^25 articles.
 */
const articleStep = 2 ** 28;

/** The articles of a posting, and how often each has the term. */
export function hitsOf({ articles, ends }: Posting): Hits {
  const counts = new Uint32Array(ends.length);
  let before = 0;
  for (let at = 0; at < ends.length; at++) {
    const end = ends[at] ?? 0;
    counts[at] = end - before;
    before = end;
  }
  return { articles, counts };
}

/** Hits of several kinds together, in a collection of `size` articles. */
export function together(all: readonly Hits[], size: number): Hits {
  const [single] = all;
  if (!single) return { articles: new Uint32Array(), counts: new Uint32Array() };
  if (all.length === 1) return single;
  const sums = new Uint32Array(size);
  for (const { articles, counts } of all)
    for (let at = 0; at < articles.length; at++) {
      const article = articles[at] ?? 0;
      sums[article] = (sums[article] ?? 0) + (counts[at] ?? 0);
    }
  const articles = new Uint32Array(size);
  let length = 0;
  for (let article = 0; article < size; article++) if (sums[article] !== 0) articles[length++] = article;
  const found = articles.slice(0, length);
  return { articles: found, counts: found.map((article) => sums[article] ?? 0) };
}

/** Those articles, by number, in which one of each group's postings is: 1, else 0. */
export function inAll(groups: readonly (readonly Posting[])[], size: number): Uint8Array {
  const reached = new Uint8Array(size);
  groups.forEach((postings, group) => {
    for (const { articles } of postings)
      for (let at = 0; at < articles.length; at++) {
        const article = articles[at] ?? 0;
        if (reached[article] === group) reached[article] = group + 1;
      }
  });
  return reached.map((count) => (count === groups.length ? 1 : 0));
}

/** Every occurrence in several postings, in the articles that are `wanted`, as ascending keys of article and position. */
export function occurrencesOf(postings: readonly Posting[], wanted: Uint8Array): Float64Array {
  const keys = new Float64Array(postings.reduce((sum, { positions }) => sum + positions.length, 0));
  let length = 0;
  for (const { articles, ends, positions } of postings)
    for (let which = 0, at = 0; which < articles.length; which++) {
      const article = articles[which] ?? 0;
      const end = ends[which] ?? 0;
      if (wanted[article] === 0) at = end;
      for (; at < end; at++) keys[length++] = article * articleStep + (positions[at] ?? 0);
    }
  const found = keys.subarray(0, length);
  return postings.length > 1 ? found.toSorted() : found;
}

/** Those of `starts` that have an occurrence in `keys` exactly `distance` positions later. */
export function followedBy(starts: Float64Array, keys: Float64Array, distance: number): Float64Array {
  let at = 0;
  return starts.filter((start) => {
    while (at < keys.length && (keys[at] ?? 0) < start + distance) at++;
    return keys[at] === start + distance;
  });
}

/** Counts, by article, the ascending occurrences whose article and position `counts` takes. */
export function countOccurrences(keys: Float64Array, takes: (article: number, position: number) => boolean): Hits {
  const articles = new Uint32Array(keys.length);
  const counts = new Uint32Array(keys.length);
  let length = 0;
  for (const key of keys) {
    const article = Math.floor(key / articleStep);
    if (!takes(article, key - article * articleStep)) continue;
    if (length === 0 || articles[length - 1] !== article) articles[length++] = article;
    counts[length - 1] = (counts[length - 1] ?? 0) + 1;
  }
  return { articles: articles.slice(0, length), counts: counts.slice(0, length) };
}
