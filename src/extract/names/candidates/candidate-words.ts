import { isSingle } from './around.ts';
import type { NameCandidate } from './candidates.ts';
import { heads, isListedName, isPlainWord, kind } from '../lexicon/lexicon.ts';
import { isJoinedGiven, isPinyin } from '../words/shape.ts';

/** The kinds of words that are something other than a personal name. */
export const otherUse =
  kind.common | kind.city | kind.country | kind.calendar | kind.known | kind.function | kind.demonym | heads;

/** The kinds of the first word, and of the last word. */
export const first = (candidate: NameCandidate): number => candidate.kinds[0] ?? 0;
export const last = (candidate: NameCandidate): number => candidate.kinds.at(-1) ?? 0;
export const lastKey = (candidate: NameCandidate): string => candidate.keys.at(-1) ?? '';
export const isInitial = (key: string): boolean => key.includes('.') || key.length === 1;

/** Checks for an East Asian surname followed by words that can only be a given name. */
export function isEastern(candidate: NameCandidate): boolean {
  if (isSingle(candidate) || candidate.keys.length > 3 || !(first(candidate) & kind.east)) return false;
  const given = candidate.keys.slice(1);
  return given.every((key) => isJoinedGiven(key) || (isPinyin(key) && !isPlainWord(key)));
}

/** Checks for a given name that is also a place, before a surname: "Jordan Holm". */
export function isNamesake(candidate: NameCandidate): boolean {
  const uses = first(candidate) & otherUse;
  return (
    uses !== 0 &&
    (uses & ~(kind.country | kind.city)) === 0 &&
    !isSingle(candidate) &&
    isListedName(last(candidate)) &&
    !(last(candidate) & otherUse)
  );
}
