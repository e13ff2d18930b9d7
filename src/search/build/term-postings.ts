import type { TermOccurrences } from '../codec/positions-block.ts';
import type { PostingsList } from '../codec/postings-block.ts';
import { visitRun } from './coded-run.ts';
import type { InvertedRuns } from './inverted-runs.ts';

/** Merges the occurrences of a term in all runs, grouped by article. */
export function occurrencesOf({ numbers, runs, headlineWords }: InvertedRuns, term: string): TermOccurrences {
  const number = numbers.get(term) ?? 0;
  const articles: number[] = [];
  const frequencies: number[] = [];
  const headline: number[] = [];
  const positions: number[] = [];
  for (const run of runs)
    visitRun(run, number, (article, position) => {
      if (article !== articles.at(-1)) {
        articles.push(article);
        frequencies.push(0);
        headline.push(0);
      }
      const posting = articles.length - 1;
      frequencies[posting] = (frequencies[posting] ?? 0) + 1;
      if (position < (headlineWords[article] ?? 0)) headline[posting] = (headline[posting] ?? 0) + 1;
      positions.push(position);
    });
  return {
    term,
    postings: {
      articles: Uint32Array.from(articles),
      frequencies: Uint32Array.from(frequencies),
      headline: Uint32Array.from(headline),
    },
    positions: Uint32Array.from(positions),
  };
}

/** The postings list of a prefix: the union of those of all terms that begin with it, their frequencies added. */
export function postingsOfPrefix(inverted: InvertedRuns, terms: readonly string[]): PostingsList {
  const { numbers, runs, words, headlineWords } = inverted;
  const frequencies = new Uint32Array(words.length);
  const headline = new Uint32Array(words.length);
  const add = (article: number, position: number): void => {
    frequencies[article] = (frequencies[article] ?? 0) + 1;
    if (position < (headlineWords[article] ?? 0)) headline[article] = (headline[article] ?? 0) + 1;
  };
  for (const term of terms) for (const run of runs) visitRun(run, numbers.get(term) ?? 0, add);
  const articles = Uint32Array.from(frequencies.keys()).filter((article) => frequencies[article] !== 0);
  return {
    articles,
    frequencies: articles.map((article) => frequencies[article] ?? 0),
    headline: articles.map((article) => headline[article] ?? 0),
  };
}
