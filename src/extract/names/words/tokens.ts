import { char } from '../../../text/char-kinds.ts';
import type { Lexeme } from '../../tokens/lexeme.ts';
import type { Lexemes } from '../../tokens/lexemes.ts';
import type { Shape } from './word-shape.ts';

/** A word, number or mark of a text. Offsets are UTF-16 code units, end exclusive. */
export class Token {
  readonly lexeme: Lexeme;
  readonly start: number;
  /** What stands before it: nothing, one space, more white space, or a line break. */
  gap: Gap;
  /** Whether it may be written large only because a sentence, a quotation or a list item starts here. */
  opens: boolean;

  constructor(lexeme: Lexeme, start: number, gap: Gap, opens: boolean) {
    this.lexeme = lexeme;
    this.start = start;
    this.gap = gap;
    this.opens = opens;
  }

  get end(): number {
    return this.start + this.lexeme.length;
  }

  get text(): string {
    return this.lexeme.text;
  }

  /** Folded, without a closing full stop: what the word lists know. */
  get key(): string {
    return this.lexeme.key;
  }

  get shape(): Shape {
    return this.lexeme.shape;
  }

  /** The kinds of `key` in the word lists. */
  get kinds(): number {
    return this.lexeme.kinds;
  }

  /** What it tells of a name beside it, see `cuesOf`. */
  get cues(): number {
    return this.lexeme.cues;
  }
}

type Gap = 'none' | 'space' | 'wide' | 'line';

const abbreviations = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col capt maj sgt adm jr sr st rev hon mt no inc corp ltd co vs cmdr brig cpl pvt pres messrs sens reps bros esq ft alh engr barr supt insp'.split(
    ' ',
  ),
);

function isLetter(lexemes: Lexemes, at: number): boolean {
  return lexemes.isAt(at, char.letter | char.mark);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
  );
}

/** End of a word that starts at `at`: letters, apostrophes and hyphens between letters, but no possessive. */
function wordEnd(lexemes: Lexemes, at: number): number {
  let end = at;
  while (end < lexemes.length) {
    if (isLetter(lexemes, end)) {
      end++;
      continue;
    }
    const code = lexemes.codeAt(end);
    const follows = isLetter(lexemes, end + 1);
    if (code === 45 || code === 0x2010 || code === 0x2011) {
      if (!follows && !(end > at && isDigit(lexemes.codeAt(end + 1)))) break;
    } else if (isApostrophe(code)) {
      const tail = lexemes.codeAt(end + 1);
      const possessive = (tail === 115 || tail === 83) && !isLetter(lexemes, end + 2);
      if (!follows || possessive) break;
    } else if (!(isDigit(code) && end > at)) break;
    end++;
  }
  return end;
}

/** End of initials with full stops ("J.", "J.K.", "U.S.") that start at `at`, or `at` where there are none. */
function initialsEnd(lexemes: Lexemes, at: number): number {
  let end = at;
  while (lexemes.isAt(end, char.large) && lexemes.codeAt(end + 1) === 46 && !(end > 0 && isLetter(lexemes, end - 1)))
    end += 2;
  return end;
}

const fullStop = 46;
const closing = '"”’\')]»';
const opening = '.!?…"“‘\'([«—–-•*:;';
const longestAbbreviation = 6;

/** Where a word ends, with the full stop that makes it an abbreviation. */
function stoppedEnd(lexemes: Lexemes, end: number, word: Lexeme): number {
  if (lexemes.codeAt(end) !== fullStop || word.length > longestAbbreviation) return end;
  return abbreviations.has(word.small) && word.shape !== 'lower' ? end + 1 : end;
}

/** Where the token that starts at `at` ends. */
function tokenEnd(lexemes: Lexemes, at: number, gap: Gap): number {
  const { text } = lexemes;
  const code = lexemes.codeAt(at);
  if (isLetter(lexemes, at)) {
    const initials = initialsEnd(lexemes, at);
    if (initials > at) return initials;
    const end = wordEnd(lexemes, at);
    return lexemes.codeAt(end) === fullStop ? stoppedEnd(lexemes, end, lexemes.at(at, end)) : end;
  }
  if (isDigit(code)) {
    let end = at + 1;
    while (isDigit(lexemes.codeAt(end)) || (isDigit(lexemes.codeAt(end + 1)) && '.,:'.includes(text.charAt(end))))
      end++;
    return end;
  }
  const possessive =
    gap === 'none' && isApostrophe(code) && /[sS]/.test(text.charAt(at + 1)) && !isLetter(lexemes, at + 2);
  return possessive ? at + 2 : at + 1;
}

function widen(gap: Gap, code: number): Gap {
  if (gap === 'line' || code === 10 || code === 13) return 'line';
  return gap === 'none' && code !== 9 ? 'space' : 'wide';
}

/** Cuts a text into tokens, in one pass. */
export function tokenize(lexemes: Lexemes): Token[] {
  const { plain, length } = lexemes;
  const tokens: Token[] = [];
  let next = 0;
  let gap: Gap = 'line';
  let opens = true;
  let at = 0;
  while (at < length) {
    const word = plain.starts[next] === at ? plain.lexemes[next++] : undefined;
    if (word) {
      const end = stoppedEnd(lexemes, at + word.length, word);
      const lexeme = end === at + word.length ? word : lexemes.at(at, end);
      tokens.push(new Token(lexeme, at, gap, opens || gap === 'line'));
      opens = false;
      at = end;
      gap = 'none';
      continue;
    }
    const code = lexemes.codeAt(at);
    if (isSpace(code)) {
      gap = widen(gap, code);
      at++;
      continue;
    }
    const end = tokenEnd(lexemes, at, gap);
    const lexeme = lexemes.at(at, end);
    tokens.push(new Token(lexeme, at, gap, opens || gap === 'line'));
    opens = lexeme.shape === 'mark' && (opening.includes(lexeme.text) || (opens && closing.includes(lexeme.text)));
    at = end;
    gap = 'none';
  }
  return tokens;
}
