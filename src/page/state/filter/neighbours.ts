import type { Sort } from './sort.ts';

/**
 * The articles before and after one in a list of that order; undefined where there is none. Those of an article that is
 * not in the list are the ones that it would stand between; among the best matches it has no place, and the list
 * begins behind it. `dated` is how many articles of the collection have a date.
 */
export function neighbours(
  listed: Uint32Array,
  article: number | null,
  sort: Sort,
  dated: number,
): [before: number | undefined, after: number | undefined] {
  if (article === null) return [undefined, listed[0]];
  const place = listed.indexOf(article);
  if (place >= 0) return [listed[place - 1], listed[place + 1]];
  if (sort === 'relevance') return [undefined, listed[0]];
  const rank = (number: number) => (sort === 'newest' && number < dated ? -number : number);
  const after = listed.findIndex((other) => rank(other) > rank(article));
  const end = after < 0 ? listed.length : after;
  return [listed[end - 1], listed[end]];
}
