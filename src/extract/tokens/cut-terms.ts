import { char } from '../../text/char-kinds.ts';
import { type Characters, fullStop, isApostrophe, isHyphen } from '../../text/characters.ts';
import type { Cut } from './merge-runs.ts';

const inWord = char.letter | char.number;
const letterS = 115;

/** The end of initials with full stops ("U.N.") that start at `start`, or `start` where there are not two. */
function initialsEnd(characters: Characters, start: number): number {
  let end = start;
  while (characters.isAt(end, char.upper) && characters.codeAt(end + 1) === fullStop) end += 2;
  return end - start > 2 ? end : start;
}

function joins(code: number): boolean {
  return isHyphen(code) || isApostrophe(code);
}

/** The end of a word that starts at `start`, with what a hyphen or an apostrophe joins to it. */
function wordEnd(characters: Characters, start: number): number {
  let end = start + 1;
  for (;;) {
    if (characters.isAt(end, inWord | char.mark)) end++;
    else if (joins(characters.codeAt(end)) && characters.isAt(end + 1, inWord)) end += 2;
    else return end;
  }
}

/** Checks whether the "s" at an offset is a possessive that the word before it was cut from. */
function isPossessive(characters: Characters, at: number): boolean {
  const apostrophe = characters.codeAt(at) === letterS && isApostrophe(characters.codeAt(at - 1));
  return apostrophe && characters.isAt(at - 2, inWord | char.mark);
}

/** Words only: whole with their hyphens and apostrophes, without the possessive; initials with their full stops. */
export const cutTerms: Cut = (characters, at) => {
  if (!characters.isAt(at, inWord) || isPossessive(characters, at)) return at;
  const initials = initialsEnd(characters, at);
  if (initials > at) return initials;
  const end = wordEnd(characters, at);
  const possessive = end - at > 1 && characters.codeAt(end - 1) === letterS && isApostrophe(characters.codeAt(end - 2));
  return possessive ? end - 2 : end;
};
