import { abbreviations } from '../../text/abbreviations.ts';
import { char } from '../../text/char-kinds.ts';
import { type Characters, fullStop, isApostrophe, isDigit, isHyphen } from '../../text/characters.ts';
import type { Cut } from './merge-runs.ts';

const longestAbbreviation = 6;

function isLetter(characters: Characters, at: number): boolean {
  return characters.isAt(at, char.letter | char.mark);
}

/** Checks for "s" or "S" and no other letter at an offset, as behind the apostrophe of a possessive. */
function isLoneS(characters: Characters, at: number): boolean {
  return (characters.codeAt(at) | 32) === 115 && !isLetter(characters, at + 1);
}

/** The end of a word that starts at `at`: letters, with apostrophes and hyphens between them, but no possessive. */
function wordEnd(characters: Characters, at: number): number {
  let end = at;
  while (end < characters.length) {
    if (isLetter(characters, end)) {
      end++;
      continue;
    }
    const code = characters.codeAt(end);
    const follows = isLetter(characters, end + 1);
    if (isHyphen(code)) {
      if (!follows && !(end > at && isDigit(characters.codeAt(end + 1)))) break;
    } else if (isApostrophe(code)) {
      if (!follows || isLoneS(characters, end + 1)) break;
    } else if (!(isDigit(code) && end > at)) break;
    end++;
  }
  return end;
}

/** The end of initials with full stops ("J.", "J.K.", "U.S.") that start at `at`, or `at` where there are none. */
function initialsEnd(characters: Characters, at: number): number {
  let end = at;
  while (
    characters.isAt(end, char.upper) &&
    characters.codeAt(end + 1) === fullStop &&
    !(end > 0 && isLetter(characters, end - 1))
  )
    end += 2;
  return end;
}

/** Checks whether a word is a capitalised abbreviation, to which the full stop behind it belongs. */
function isAbbreviation({ text, kinds }: Characters, start: number, end: number): boolean {
  if (end - start > longestAbbreviation || !((kinds[start] ?? 0) & char.upper)) return false;
  const meaning = abbreviations.get(text.slice(start, end).toLowerCase());
  // "Jan" is a name as well.
  return meaning !== undefined && meaning !== 'month';
}

/** The end of a number with what separates its digits: "10:30", "1,200". */
function numberEnd(characters: Characters, at: number): number {
  let end = at + 1;
  while (
    isDigit(characters.codeAt(end)) ||
    (isDigit(characters.codeAt(end + 1)) && '.,:'.includes(characters.text.charAt(end)))
  )
    end++;
  return end;
}

/**
 * Words whole with their hyphens and apostrophes, initials and abbreviations with their full stops, numbers with their
 * separators, the possessive apart, and every other character by itself. The rules for names read it.
 */
export const cutWords: Cut = (characters, at, gap) => {
  const code = characters.codeAt(at);
  if (isLetter(characters, at)) {
    const initials = initialsEnd(characters, at);
    if (initials > at) return initials;
    const end = wordEnd(characters, at);
    return characters.codeAt(end) === fullStop && isAbbreviation(characters, at, end) ? end + 1 : end;
  }
  if (isDigit(code)) return numberEnd(characters, at);
  return gap === 'none' && isApostrophe(code) && isLoneS(characters, at + 1) ? at + 2 : at + 1;
};
