import { finiteWords as finiteWordList } from '../lexicon/lists/finite-words.ts';
import { irregularPast } from './irregular-verbs.ts';

/** Forms of verbs that are finite only, without past tenses, in lower case. */
export const finiteWords: ReadonlySet<string> = new Set(finiteWordList);

const notPast = new Set(
  'need speed indeed hundred united need feed seed breed exceed proceed succeed agreed-upon embed red bed'.split(' '),
);

/** Checks whether a lower-case word looks like a past tense ("said", "opened"). */
export function isPastForm(word: string): boolean {
  return irregularPast.has(word) || (word.length > 3 && word.endsWith('ed') && !notPast.has(word));
}
