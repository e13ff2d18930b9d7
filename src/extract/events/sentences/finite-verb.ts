import { finiteWords, isPastForm } from '../../english/finite-forms.ts';
import { tenseWord, tenseWordsOfType } from '../../english/tense-words.ts';
import { isVerb } from '../../english/word-class.ts';
import { fact, factsOfType } from '../../english/word-facts.ts';
import type { Passage } from '../../tokens/passage.ts';

/** Checks by its form whether a lower-case word is a past or present tense. */
export function isFiniteForm(word: string): boolean {
  return finiteWords.has(word) || isPastForm(word) || isVerb(word);
}

/** Checks by word forms whether a passage has a verb in the past, present or future, so that a noun may pass. */
export function hasFiniteVerb({ tokens }: Passage): boolean {
  return tokens.some(({ kind, capital, type }) => {
    if (kind !== 'word') return false;
    const says = tenseWordsOfType(type);
    return (
      (says & tenseWord.finite) !== 0 || (!capital && (says & tenseWord.past || factsOfType(type) & fact.verb) !== 0)
    );
  });
}
