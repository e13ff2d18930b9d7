import { char } from '../../text/char-kinds.ts';
import { lexemeOf, type Lexemes } from '../lexeme/lexeme.ts';
import type { Sense } from './lexicon.ts';

/** A run of letters, a run of digits, or one other character. `low` is the lower-case text. */
interface Token {
  start: number;
  end: number;
  kind: 'word' | 'digits' | 'mark';
  low: string;
  /** True where the text has a capital first letter. */
  capital: boolean;
  /** True where a line break stands before it. */
  newLine: boolean;
  sense: Sense | undefined;
}

/** A text and its tokens. */
export interface Scan {
  text: string;
  tokens: Token[];
  /** What the rules for tenses remember of each token; 0 where nothing yet. */
  tenses: Uint8Array;
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
  return kind & char.foreign ? isLetter(lexemes.text.charCodeAt(at)) : (kind & char.letter) !== 0;
}

/** No word of the lexicon is longer. */
const longestWord = 20;

/** Cuts the first `length` characters of a text into tokens in one pass; white space is left out. */
export function scanText(lexemes: Lexemes, length = lexemes.text.length): Scan {
  const { text } = lexemes;
  const tokens: Token[] = [];
  let at = 0;
  let newLine = true;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) newLine = true;
      at++;
      continue;
    }
    const start = at++;
    if (isLetter(code)) {
      while (at < length && isInWord(lexemes, at)) at++;
      const { small, capital, sense } = at - start > longestWord ? tooLong : lexemes.at(start, at);
      tokens.push({ start, end: at, kind: 'word', low: small, capital, newLine, sense });
    } else {
      const digits = isDigit(code);
      if (digits) while (at < length && isDigit(text.charCodeAt(at))) at++;
      const { small } = at - start > longestWord ? tooLong : lexemes.at(start, at);
      const kind = digits ? 'digits' : 'mark';
      tokens.push({ start, end: at, kind, low: small, capital: false, newLine, sense: undefined });
    }
    newLine = false;
  }
  return { text, tokens, tenses: new Uint8Array(tokens.length) };
}

const tooLong = lexemeOf('');

/** The tokens from `first` to the last that ends by the offset `end`, as a text of their own that begins with a line. */
export function passage({ text, tokens: all }: Scan, first: number, end: number): Scan {
  let next = first;
  while ((all[next]?.end ?? Infinity) <= end) next++;
  const tokens = all.slice(first, next);
  if (tokens[0]) tokens[0] = { ...tokens[0], newLine: true };
  return { text, tokens, tenses: new Uint8Array(tokens.length) };
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
