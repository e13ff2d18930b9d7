import { lexicon, type Sense } from './lexicon.ts';

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

/** Cuts a text into tokens in one pass; white space is left out. */
export function scanText(text: string): Scan {
  const tokens: Token[] = [];
  let at = 0;
  let newLine = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) newLine = true;
      at++;
      continue;
    }
    const start = at++;
    let kind: Token['kind'] = 'mark';
    if (isLetter(code)) {
      kind = 'word';
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    } else if (isDigit(code)) {
      kind = 'digits';
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    }
    // No word of the lexicon is longer; a slice of a megabyte would be kept for nothing.
    const surface = at - start > 20 ? '' : text.slice(start, at);
    const lower = kind === 'word' ? surface.toLowerCase() : surface;
    const capital = kind === 'word' && surface !== '' && surface.charCodeAt(0) !== lower.charCodeAt(0);
    const sense = kind === 'word' ? lexicon.get(lower) : undefined;
    tokens.push({ start, end: at, kind, low: lower, capital, newLine, sense });
    newLine = false;
  }
  return { text, tokens };
}

/** The lower-case text of a token, or '' beyond the ends. */
export function low(scan: Scan, at: number): string {
  return scan.tokens[at]?.low ?? '';
}

/** The number written in digits at a token, if it has at most `digits` of them. */
export function numberAt(scan: Scan, at: number, digits = 4): number | undefined {
  const token = scan.tokens[at];
  return token?.kind === 'digits' && token.low.length <= digits && token.low !== '' ? Number(token.low) : undefined;
}

/** Whether nothing stands between a token and the one before it. */
export function glued(scan: Scan, at: number): boolean {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  return before !== undefined && token !== undefined && before.end === token.start;
}

/** Whether a line break lies between two neighbouring tokens. */
export function breaks(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.newLine ?? true;
}

export const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '‒', '−', '‑']);
export const apostrophes: ReadonlySet<string> = new Set(["'", '’', '‘', '`']);
