import { char } from '../../text/char-kinds.ts';
import type { Lexemes } from './lexemes.ts';

/** The words of a text, as they are compared and counted everywhere, and where each starts. */
export interface WordList {
  terms: string[];
  starts: number[];
}

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
    else if (isApostrophe(lexemes.codeAt(end)) && lexemes.isAt(end + 1, char.letter)) {
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

function add({ terms, starts }: WordList, term: string, start: number): void {
  terms.push(term);
  starts.push(start);
}

/** The first `length` characters' words, the same as of {@link words}: of plain letters the lexemes know them. */
export function wordsOf(lexemes: Lexemes, length = lexemes.length): WordList {
  const { plain } = lexemes;
  const found: WordList = { terms: [], starts: [] };
  let next = 0;
  let at = 0;
  while (at < length) {
    const word = plain.starts[next] === at ? plain.lexemes[next++] : undefined;
    if (word) {
      add(found, word.term, at);
      at += word.length;
      continue;
    }
    if (!lexemes.isAt(at, inWord)) {
      at++;
      continue;
    }
    const end = wordEnd(lexemes, at);
    if (isPlain(lexemes, at, end)) add(found, lexemes.at(at, end).term, at);
    else for (const { term, start } of lexemes.at(at, end).words) add(found, term, at + start);
    at = end;
  }
  return found;
}
