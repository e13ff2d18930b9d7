import type { Sort } from '../filter/sort.ts';

/**
 * Finds the articles before and after an article in a sorted list; undefined at the ends. An article that is not in the
 * list gets the neighbours of its insertion point. Sorted by relevance it has no insertion point, and the next one is
 * the first of the list. `dated` is the number of dated articles in the collection.
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
