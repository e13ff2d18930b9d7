/** Sort order of the list: by time, or by relevance to the search. */
export type Sort = 'oldest' | 'newest' | 'relevance';

/** Article numbers that match a search, ascending, with the relevance score of each. */
export interface Scores {
  articles: Uint32Array;
  scores: Float32Array;
}

/** Returns the scores if they sort the articles: they do unless another order is chosen. Null without a search. */
export function sortingScores(wanted: Sort | 'auto', scores: Scores | null): Scores | null {
  return wanted === 'auto' || wanted === 'relevance' ? scores : null;
}

/** Returns the score of each article, by its number, as a share of the best: 1 for that, 0 for articles without one. */
export function scoreShares({ articles, scores }: Scores, count: number): Float32Array {
  const best = scores.reduce((highest, score) => Math.max(highest, score), 0);
  const shares = new Float32Array(count);
  if (best > 0)
    articles.forEach((article, at) => {
      shares[article] = (scores[at] ?? 0) / best;
    });
  return shares;
}

/**
 * Reverses the dated articles of a list in time order; the undated stay last. `dated` is the number of dated articles
 * in the collection.
 */
export function newestFirst(articles: Uint32Array, dated: number): Uint32Array {
  const sorted = articles.slice();
  let count = 0;
  while ((sorted[count] ?? dated) < dated) count++;
  sorted.subarray(0, count).reverse();
  return sorted;
}

/**
 * Sorts articles by descending score. Equal scores, and articles without one at the end, stay in time order. `count` is
 * the number of articles in the collection.
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
