import type { TermOccurrences } from '../codec/positions-block.ts';
import type { PostingsList } from '../codec/postings-block.ts';
import type { InvertedArticles } from './invert-articles.ts';

/** Groups the occurrences of a term by article. */
export function occurrencesOf(inverted: InvertedArticles, term: string): TermOccurrences {
  const { numbers, offsets, headlineWords } = inverted;
  const number = numbers.get(term) ?? 0;
  const [from = 0, to = 0] = [offsets[number], offsets[number + 1]];
  const articles = new Uint32Array(to - from);
  const frequencies = new Uint32Array(to - from);
  const headline = new Uint32Array(to - from);
  let length = 0;
  for (let at = from; at < to; at++) {
    const article = inverted.articles[at] ?? 0;
    if (length === 0 || article !== articles[length - 1]) articles[length++] = article;
    const posting = length - 1;
    frequencies[posting] = (frequencies[posting] ?? 0) + 1;
    if ((inverted.positions[at] ?? 0) < (headlineWords[article] ?? 0)) headline[posting] = (headline[posting] ?? 0) + 1;
  }
  return {
    term,
    postings: {
      articles: articles.subarray(0, length),
      frequencies: frequencies.subarray(0, length),
      headline: headline.subarray(0, length),
    },
    positions: inverted.positions.subarray(from, to),
  };
}

/** The postings list of a prefix: the union of those of all terms that begin with it, their frequencies added. */
export function postingsOfPrefix(inverted: InvertedArticles, terms: readonly string[]): PostingsList {
  const { numbers, offsets, words, headlineWords } = inverted;
  const frequencies = new Uint32Array(words.length);
  const headline = new Uint32Array(words.length);
  for (const term of terms) {
    const number = numbers.get(term) ?? 0;
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < end; at++) {
      const article = inverted.articles[at] ?? 0;
      frequencies[article] = (frequencies[article] ?? 0) + 1;
      if ((inverted.positions[at] ?? 0) < (headlineWords[article] ?? 0))
        headline[article] = (headline[article] ?? 0) + 1;
    }
  }
  const articles = Uint32Array.from(frequencies.keys()).filter((article) => frequencies[article] !== 0);
  return {
    articles,
    frequencies: articles.map((article) => frequencies[article] ?? 0),
    headline: articles.map((article) => headline[article] ?? 0),
  };
}
