import { senseOf } from '../dates/lexicon.ts';
import { finiteWords, isPastForm } from '../english/finite-forms.ts';
import { tenseWord, tenseWordsOfType } from '../english/tense-words.ts';
import { isVerb } from '../english/word-class.ts';
import { fact, factsOfType } from '../english/word-facts.ts';
import type { Passage } from '../tokens/passage.ts';

/** Tokens of a sentence so plain that its only verb is a rare one or a present without an ending. */
const longestPlain = 60;

const beforeNoun = new Set(
  'the a an of in on at by for to from with and or its his her their our this that no new first last next'.split(' '),
);

/** Whether a lower-case word is a verb in the past or the present, by its form. */
export function isFiniteForm(word: string): boolean {
  return finiteWords.has(word) || isPastForm(word) || isVerb(word);
}

/** "Flights to Rome resume": a word that is a noun too is a verb behind a plural, where no word leads to a noun. */
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
 * Whether a sentence, or the part of it between two tokens, has a verb in the past, the present or the future; by word
 * forms, so a noun may pass for one.
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
