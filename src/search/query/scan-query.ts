import { fieldPattern } from './query-fields.ts';

/** A piece of a query that stands for itself, as it was written. */
export interface Piece {
  /** A field's name in lower case; empty for plain text. */
  field: string;
  value: string;
  quoted: boolean;
  /** Nothing closes it, so that it may still be being typed. */
  open: boolean;
}

interface Place {
  /** In UTF-16 code units, `end` exclusive. */
  at: number;
  end: number;
}

export type PieceToken = Place & { kind: 'piece'; piece: Piece };

/** A token of a query and where it stands. */
export type QueryToken = (Place & { kind: '(' | ')' | 'OR' | 'AND' | 'NOT' }) | PieceToken;

/** What opens or closes a phrase, in whatever language's manner. */
export const quote = /["“”„‟«»＂]/;
const brackets: Record<string, '(' | ')'> = { '(': '(', ')': ')', '（': '(', '）': ')' };
const space = /[\s,;，；、]+/y;
const fieldValue = /[^\s()（）"“”„‟«»＂]*/y;
// Words in a list are words by themselves; the comma of a number is not a list's.
const word = /(?:[^\s()（）"“”„‟«»＂,;，；、|]|(?<=\d),(?=\d))*/y;
const bars = /\|+/y;
const negation = /[-−－]+(?=[^\s\-−－])/y;

/** What a sticky pattern finds at an offset. */
function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Where the word or bare value of a field ends that an offset is in. */
export function endOfWord(q: string, at: number, ofField: boolean): number {
  return at + take(ofField ? fieldValue : word, q, at).length;
}

/** Where the next quotation mark is; the length of the query if there is none. */
function nextQuote(q: string, from: number): number {
  for (let at = from; at < q.length; at++) if (quote.test(q.charAt(at))) return at;
  return q.length;
}

/** The value that starts at an offset, quoted or bare, and where it ends. */
function takeValue(
  q: string,
  from: number,
  ofField: boolean,
): { value: string; quoted: boolean; open: boolean; end: number } {
  if (!quote.test(q.charAt(from))) {
    const end = endOfWord(q, from, ofField) + (ofField ? 0 : take(bars, q, from).length);
    return { value: q.slice(from, end), quoted: false, open: true, end };
  }
  const close = nextQuote(q, from + 1);
  const open = close === q.length;
  return { value: q.slice(from + 1, close), quoted: true, open, end: open ? close : close + 1 };
}

function takePiece(q: string, at: number): PieceToken {
  const field = take(fieldPattern, q, at);
  const { end, ...value } = takeValue(q, at + field.length, field !== '');
  return { at, end, kind: 'piece', piece: { field: field.slice(0, -1).toLowerCase(), ...value } };
}

/** Cuts a query into tokens; white space and the commas of a list are left out. */
export function scanQuery(q: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  // A hyphen means something only where a word could begin.
  let free = true;
  while (at < q.length) {
    const gap = take(space, q, at).length;
    at += gap;
    free ||= gap > 0;
    if (at === q.length) break;
    const bracket = brackets[q.charAt(at)];
    const dashes = free ? take(negation, q, at).length : 0;
    const sign = take(word, q, at);
    let token: QueryToken;
    if (bracket) token = { at, end: at + 1, kind: bracket };
    else if (dashes > 0) token = { at, end: at + dashes, kind: 'NOT' };
    else if (sign === 'OR' || sign === 'AND' || sign === 'NOT') token = { at, end: at + sign.length, kind: sign };
    else token = takePiece(q, at);
    tokens.push(token);
    free = bracket !== undefined;
    at = token.end;
  }
  return tokens;
}
