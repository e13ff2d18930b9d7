/** By time, or by how well each matches a search. */
export type Sort = 'oldest' | 'newest' | 'relevance';

/** A search's answer: article numbers, ascending, and beside each how well it matches. */
export interface Scores {
  articles: Uint32Array;
  scores: Float32Array;
}

/**
 * Puts articles, given in time order with the undated last, in another order: the newest first, still with the undated
 * last; `dated` is how many articles of the collection have a date.
 */
export function newestFirst(articles: Uint32Array, dated: number): Uint32Array {
  const sorted = articles.slice();
  let count = 0;
  while ((sorted[count] ?? dated) < dated) count++;
  sorted.subarray(0, count).reverse();
  return sorted;
}

/**
 * Puts articles in the order of their scores, the highest first; equals stay in the order of time, and so does, at the
 * end, what has no score. `count` is how many articles the collection has.
 */
export function bestFirst(articles: Uint32Array, found: Scores, count: number): Uint32Array {
  const scores = new Float32Array(count).fill(-Infinity);
  found.articles.forEach((article, at) => {
    scores[article] = found.scores[at] ?? -Infinity;
  });
  return articles.toSorted((a, b) => {
    const [left, right] = [scores[a] ?? -Infinity, scores[b] ?? -Infinity];
    return left === right ? a - b : right - left;
  });
}
