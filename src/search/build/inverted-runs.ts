import { codeRun } from './coded-run.ts';
import type { CodedRun } from './coded-run.ts';
import { invertArticles } from './invert-articles.ts';
import type { IndexedText, TermNumbers } from './invert-articles.ts';

/** A collection inverted in runs of successive articles. */
export interface InvertedRuns {
  /** Terms by number. */
  numbers: ReadonlyMap<string, number>;
  runs: readonly CodedRun[];
  /** The words of each article, headline and body together, and those of its headline. */
  words: Uint32Array;
  headlineWords: Uint32Array;
}

/** Cuts the articles, in order, into runs of at least so many characters; the last has the rest. */
function* runsOf(articles: Iterable<IndexedText>, characters: number): Generator<IndexedText[]> {
  let run: IndexedText[] = [];
  let length = 0;
  for (const { headline, articleBody } of articles) {
    run.push({ headline, articleBody });
    length += headline.length + articleBody.length;
    if (length < characters) continue;
    yield run;
    run = [];
    length = 0;
  }
  if (run.length > 0) yield run;
}

/**
 * Inverts a collection in runs of `characters`, each coded before the next is read, as its occurrences take six times
 * as much memory when they are not (Witten, Moffat and Bell, "Managing Gigabytes", 2nd ed. 1999, 5.3).
 */
export function invertInRuns(articles: Iterable<IndexedText>, characters: number): InvertedRuns {
  const numbers: TermNumbers = new Map();
  const runs: CodedRun[] = [];
  const words: number[] = [];
  const headlineWords: number[] = [];
  for (const run of runsOf(articles, characters)) {
    const inverted = invertArticles(run, numbers);
    runs.push(codeRun(inverted, words.length));
    for (const count of inverted.words) words.push(count);
    for (const count of inverted.headlineWords) headlineWords.push(count);
  }
  return { numbers, runs, words: Uint32Array.from(words), headlineWords: Uint32Array.from(headlineWords) };
}
