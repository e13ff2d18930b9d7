import type { TermFrequencies } from './postings.ts';

const k1 = 1.2;
const b = 0.75;

/**
 * Scores articles by BM25, given the frequencies of a term in them and the words of each article of the collection:
 * S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in
 * Information Retrieval 3(4), 2009; k1 = 1.2, b = 0.75. Within the logarithm 1 is added, so that the weight of a term
 * that most articles have is small, but not negative.
 */
export function bm25({ articles, frequencies }: TermFrequencies, words: Uint32Array): Float32Array {
  const all = words.length;
  let sum = 0;
  for (let article = 0; article < all; article++) sum += words[article] ?? 0;
  const inverseDocumentFrequency = Math.log(1 + (all - articles.length + 0.5) / (articles.length + 0.5));
  const scores = new Float32Array(articles.length);
  for (let at = 0; at < scores.length; at++) {
    const frequency = frequencies[at] ?? 0;
    const length = words[articles[at] ?? 0] ?? 0;
    const saturated = (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length * all) / sum));
    scores[at] = inverseDocumentFrequency * saturated;
  }
  return scores;
}
