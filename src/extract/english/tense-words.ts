import { futureWords } from '../lexicon/lists/future-words.ts';
import { finiteWords, isPastForm } from './finite-forms.ts';
import { irregularPast } from './irregular-verbs.ts';
import { annotateNumber } from '../tokens/annotate.ts';

/** The facts about tense that a word gives, as bits. */
export const tenseWord = {
  future: 1,
  forecast: 2,
  modal: 4,
  to: 8,
  planned: 16,
  past: 32,
  irregularPast: 64,
  /** A determiner, which a noun follows: "the start", "a hit", "no cost". */
  beforeNoun: 128,
  /** A form that is almost always a finite verb. */
  finite: 256,
} as const;

const future = new Set(futureWords);
const beforeNoun = new Set('the a an its his her their this that of no every each'.split(' '));

/** Returns the facts about tense of a lower-case word. */
export function tenseWordsOf(word: string): number {
  return (
    (future.has(word) ? tenseWord.future : 0) |
    (/^(?:forecast|projected|predicted)$/.test(word) ? tenseWord.forecast : 0) |
    (/^(?:may|might|must)$/.test(word) ? tenseWord.modal : 0) |
    (word === 'to' ? tenseWord.to : 0) |
    (word === 'planned' ? tenseWord.planned : 0) |
    (isPastForm(word) || word === 'since' ? tenseWord.past : 0) |
    (irregularPast.has(word) ? tenseWord.irregularPast : 0) |
    (beforeNoun.has(word) ? tenseWord.beforeNoun : 0) |
    (finiteWords.has(word) ? tenseWord.finite : 0)
  );
}

/** The same as {@link tenseWordsOf}, for a word type. */
export const tenseWordsOfType = annotateNumber(({ lower }) => tenseWordsOf(lower));
