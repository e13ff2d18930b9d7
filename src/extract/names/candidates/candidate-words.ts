import { isSingle } from './around.ts';
import type { NameCandidate } from './candidates.ts';
import { heads, isListedName, isPlainWord, kind } from '../lexicon/lexicon.ts';
import { isJoinedGiven, isPinyin } from '../words/shape.ts';

/** Uses of a word besides that as a name. */
export const otherUse =
  kind.common | kind.city | kind.country | kind.calendar | kind.known | kind.function | kind.demonym | heads;

/** The kinds of the first word, and of the last. */
export const first = (c: NameCandidate): number => c.kinds[0] ?? 0;
export const last = (c: NameCandidate): number => c.kinds.at(-1) ?? 0;
export const lastKey = (c: NameCandidate): string => c.keys.at(-1) ?? '';
export const isInitial = (key: string): boolean => key.includes('.') || key.length === 1;

/** Whether an East Asian surname is followed by what can be the given name only. */
export function isEastern(c: NameCandidate): boolean {
  if (isSingle(c) || c.keys.length > 3 || !(first(c) & kind.east)) return false;
  const given = c.keys.slice(1);
  return given.every((key) => isJoinedGiven(key) || (isPinyin(key) && !isPlainWord(key)));
}

/** Whether a given name that is a place's too stands before a surname: "Jordan Holm". */
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
