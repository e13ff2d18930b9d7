import { char } from '../../text/char-kinds.ts';
import { words } from '../../text/words.ts';
import type { Word } from '../../text/words.ts';
import type { Lexemes } from './lexeme.ts';

const inWord = char.letter | char.number;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** Where the word that starts at `start` ends, as {@link words} cuts them. */
function wordEnd(lexemes: Lexemes, start: number): number {
  let end = start;
  let allowed: number = inWord | char.mark;
  for (;;) {
    if (lexemes.isAt(end, allowed)) end++;
    else if (isApostrophe(lexemes.text.charCodeAt(end)) && lexemes.isAt(end + 1, char.letter)) {
      end++;
      // Behind an apostrophe come letters and no digits.
      allowed = char.letter | char.mark;
    } else return end;
  }
}

// Of other letters some are written without spaces, and some fold to nothing.
function isPlain({ kinds }: Lexemes, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((kinds[at] ?? 0) & char.foreign) return false;
  return true;
}

/** The first `length` characters' words, the same as of {@link words}: of plain letters the lexemes know them. */
export function wordsOf(lexemes: Lexemes, length = lexemes.text.length): Word[] {
  const { text } = lexemes;
  const found: Word[] = [];
  let at = 0;
  while (at < length) {
    if (!lexemes.isAt(at, inWord)) {
      at++;
      continue;
    }
    const end = wordEnd(lexemes, at);
    if (isPlain(lexemes, at, end)) found.push({ term: lexemes.at(at, end).term, start: at, end });
    else
      for (const { term, start, end: to } of words(text.slice(at, end)))
        found.push({ term, start: at + start, end: at + to });
    at = end;
  }
  return found;
}
