import { isSingle } from './around.ts';
import type { NameCandidate } from './candidates.ts';
import { heads, isListedName, isPlainWord, kind } from '../lexicon/lexicon.ts';
import { isJoinedGiven, isPinyin } from '../words/shape.ts';

/** The kinds of words that are something other than a personal name. */
export const otherUse =
  kind.common | kind.city | kind.country | kind.calendar | kind.known | kind.function | kind.demonym | heads;

/** The kinds of the first word, and of the last word. */
export const first = (c: NameCandidate): number => c.kinds[0] ?? 0;
export const last = (c: NameCandidate): number => c.kinds.at(-1) ?? 0;
export const lastKey = (c: NameCandidate): string => c.keys.at(-1) ?? '';
export const isInitial = (key: string): boolean => key.includes('.') || key.length === 1;

/** Checks for an East Asian surname followed by words that can only be a given name. */
export function isEastern(c: NameCandidate): boolean {
  if (isSingle(c) || c.keys.length > 3 || !(first(c) & kind.east)) return false;
  const given = c.keys.slice(1);
  return given.every((key) => isJoinedGiven(key) || (isPinyin(key) && !isPlainWord(key)));
}

/** Checks for a given name that is also a place, before a surname: "Jordan Holm". */
export function isNamesake(c: NameCandidate): boolean {
  const uses = first(c) & otherUse;
  return (
    uses !== 0 &&
    (uses & ~(kind.country | kind.city)) === 0 &&
    !isSingle(c) &&
    isListedName(last(c)) &&
    !(last(c) & otherUse)
  );
}
