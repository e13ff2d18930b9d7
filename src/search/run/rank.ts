import type { ArticleLengths } from '../codec/search-lengths.ts';
import type { Hits } from './postings.ts';

const k1 = 1.2;
const b = 0.75;

/**
 * BM25 of what was found, one score an article: S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond", Foundations and Trends in Information Retrieval 3(4), 2009; k1 = 1.2, b = 0.75. One is added within
 * the logarithm, so that what most articles have still counts for a little, and nothing counts against them.
 */
export function bm25({ articles, counts }: Hits, { words }: ArticleLengths): Float32Array {
  const all = words.length;
  let sum = 0;
  for (let article = 0; article < all; article++) sum += words[article] ?? 0;
  const rarity = Math.log(1 + (all - articles.length + 0.5) / (articles.length + 0.5));
  const scores = new Float32Array(articles.length);
  for (let at = 0; at < scores.length; at++) {
    const count = counts[at] ?? 0;
    const length = words[articles[at] ?? 0] ?? 0;
    scores[at] = (rarity * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length * all) / sum));
  }
  return scores;
}
