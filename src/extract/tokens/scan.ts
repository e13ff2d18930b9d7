import { char } from '../../text/char-kinds.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';
import type { Lexemes } from './lexemes.ts';
import { zeros } from './zeros.ts';
import type { Sense } from '../dates/lexicon.ts';

/** A run of letters, a run of digits, or one other character. */
class Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'digits' | 'mark';
  readonly lexeme: Lexeme;
  /** True where a line break stands before it. */
  readonly newLine: boolean;

  constructor(start: number, end: number, kind: Token['kind'], lexeme: Lexeme, newLine: boolean) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.lexeme = lexeme;
    this.newLine = newLine;
  }

  /** The lower-case text. */
  get low(): string {
    return this.lexeme.small;
  }

  /** True where the text has a capital first letter. */
  get capital(): boolean {
    return this.kind === 'word' && this.lexeme.capital;
  }

  get sense(): Sense | undefined {
    return this.lexeme.sense;
  }
}

/** A text and its tokens. */
export interface Scan {
  text: string;
  tokens: Token[];
  /** What the rules for tenses remember of each token; 0 where nothing yet. */
  tenses: number[];
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

function isInWord(lexemes: Lexemes, at: number): boolean {
  const kind = lexemes.kinds[at] ?? 0;
  return kind & char.foreign ? isLetter(lexemes.codeAt(at)) : (kind & char.letter) !== 0;
}

/** No word of the lexicon is longer. */
const longestWord = 20;

/** Cuts the first `length` characters of a text into tokens in one pass; white space is left out. */
export function scanText(lexemes: Lexemes, length = lexemes.length): Scan {
  const { text, plain } = lexemes;
  const tokens: Token[] = [];
  let next = 0;
  let at = 0;
  let newLine = true;
  while (at < length) {
    const word = plain.starts[next] === at ? plain.lexemes[next++] : undefined;
    if (word) {
      const start = at;
      at += word.length;
      tokens.push(new Token(start, at, 'word', at - start > longestWord ? tooLong : word, newLine));
      newLine = false;
      continue;
    }
    const code = lexemes.codeAt(at);
    if (isSpace(code)) {
      if (code === 10) newLine = true;
      at++;
      continue;
    }
    const start = at++;
    if (isLetter(code)) {
      while (at < length && isInWord(lexemes, at)) at++;
      tokens.push(new Token(start, at, 'word', at - start > longestWord ? tooLong : lexemes.at(start, at), newLine));
    } else {
      const digits = isDigit(code);
      if (digits) while (at < length && isDigit(lexemes.codeAt(at))) at++;
      const lexeme = at - start > longestWord ? tooLong : lexemes.at(start, at);
      tokens.push(new Token(start, at, digits ? 'digits' : 'mark', lexeme, newLine));
    }
    newLine = false;
  }
  return { text, tokens, tenses: zeros(tokens.length) };
}

const tooLong = lexemeOf('');

/** The tokens from `first` to the last that ends by the offset `end`, as a text of their own that begins with a line. */
export function passage({ text, tokens: all }: Scan, first: number, end: number): Scan {
  let next = first;
  while ((all[next]?.end ?? Infinity) <= end) next++;
  const tokens = all.slice(first, next);
  const [opening] = tokens;
  if (opening) tokens[0] = new Token(opening.start, opening.end, opening.kind, opening.lexeme, true);
  return { text, tokens, tenses: zeros(tokens.length) };
}

/** A token, or undefined beyond the ends. An index below 0 must not reach the array: engines take that for a property's name. */
export function tokenAt({ tokens }: Scan, at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** The lower-case text of a token, or '' beyond the ends. */
export function low(scan: Scan, at: number): string {
  return tokenAt(scan, at)?.low ?? '';
}

/** The number written in digits at a token, if it has at most `digits` of them. */
export function numberAt(scan: Scan, at: number, digits = 4): number | undefined {
  const token = tokenAt(scan, at);
  return token?.kind === 'digits' && token.low.length <= digits && token.low !== '' ? Number(token.low) : undefined;
}

/** Whether nothing stands between a token and the one before it. */
export function glued(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  const token = tokenAt(scan, at);
  return before !== undefined && token !== undefined && before.end === token.start;
}

/** Whether a line break lies between two neighbouring tokens. */
export function breaks(scan: Scan, at: number): boolean {
  return tokenAt(scan, at)?.newLine ?? true;
}

export const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '‒', '−', '‑']);
export const apostrophes: ReadonlySet<string> = new Set(["'", '’', '‘', '`']);
