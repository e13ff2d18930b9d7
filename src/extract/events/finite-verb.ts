import { senseOf } from '../dates/lexicon.ts';
import { finiteWords, isPastForm } from '../english/finite-forms.ts';
import { tenseWord, tenseWordsOfType } from '../english/tense-words.ts';
import { isVerb } from '../english/word-class.ts';
import { fact, factsOfType } from '../english/word-facts.ts';
import type { Passage } from '../tokens/passage.ts';

/** In sentences of at most so many tokens the only verb may be a rare one, or a present tense without an ending. */
const longestPlain = 60;

const beforeNoun = new Set(
  'the a an of in on at by for to from with and or its his her their our this that no new first last next'.split(' '),
);

/** Checks by its form whether a lower-case word is a past or present tense. */
export function isFiniteForm(word: string): boolean {
  return finiteWords.has(word) || isPastForm(word) || isVerb(word);
}

/**
 * Checks for a present tense that is also a noun: behind a plural and without a determiner it is a verb ("Flights to
 * Rome resume").
 */
function isPluralPresent({ tokens }: Passage, at: number, first: number): boolean {
  const [before, token] = [at > 0 ? tokens[at - 1] : undefined, tokens[at]];
  if (at - first < 1 || before?.kind !== 'word' || beforeNoun.has(before.low) || token?.capital) return false;
  if (
    token?.kind !== 'word' ||
    token.low.endsWith('s') ||
    senseOf(token) ||
    !(factsOfType(token.type) & fact.mayBeVerb)
  )
    return false;
  return tokens.slice(first, at).some(({ kind, low }) => kind === 'word' && /[^s]s$|people|they|we/.test(low));
}

/**
 * Checks whether a sentence, or the part of it between two tokens, has a verb in the past, present or future. It
 * decides by word forms, so a noun may pass.
 */
export function hasFiniteVerb(passage: Passage, first = 0, last = passage.tokens.length - 1): boolean {
  const { tokens } = passage;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const says = tenseWordsOfType(token.type);
    if (says & tenseWord.finite || (says & tenseWord.past && !token.capital)) return true;
  }
  if (last - first > longestPlain) return false;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (
      token?.kind === 'word' &&
      !token.capital &&
      (factsOfType(token.type) & fact.verb || isPluralPresent(passage, at, first))
    )
      return true;
  }
  return false;
}
