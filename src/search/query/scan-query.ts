import { fieldPattern } from './query-fields.ts';

/** An operand of a query as it was written: a word, a phrase, or a field with its value. */
export interface Operand {
  /** The field's name in lower case; empty for plain text. */
  field: string;
  value: string;
  quoted: boolean;
  /** No quotation mark closes it: if it is the last operand, it may still be being typed. */
  open: boolean;
}

interface Place {
  /** In UTF-16 code units, `end` exclusive. */
  at: number;
  end: number;
}

export type OperandToken = Place & { kind: 'operand'; operand: Operand };

/** A token of a query and its place there. */
export type QueryToken = (Place & { kind: '(' | ')' | 'OR' | 'AND' | 'NOT' }) | OperandToken;

/** A quotation mark of any language: all of them open and close phrases. */
export const quote = /["“”„‟«»＂]/;
const brackets: Record<string, '(' | ')'> = { '(': '(', ')': ')', '（': '(', '）': ')' };
const space = /[\s,;，；、]+/y;
const fieldValue = /[^\s()（）"“”„‟«»＂]*/y;
// A comma separates words, except within a number.
const word = /(?:[^\s()（）"“”„‟«»＂,;，；、|]|(?<=\d),(?=\d))*/y;
const bars = /\|+/y;
const negation = /[-−－]+(?=[^\s\-−－])/y;

/** Matches a sticky pattern at an offset; empty where it does not match. */
function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The end of the word, or of the field's bare value, that an offset is in. */
export function endOfWord(q: string, at: number, ofField: boolean): number {
  return at + take(ofField ? fieldValue : word, q, at).length;
}

/** The offset of the next quotation mark; the length of the query if there is none. */
function nextQuote(q: string, from: number): number {
  for (let at = from; at < q.length; at++) if (quote.test(q.charAt(at))) return at;
  return q.length;
}

/** Reads the value that starts at an offset, quoted or bare. */
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

function takeOperand(q: string, at: number): OperandToken {
  const field = take(fieldPattern, q, at);
  const { end, ...value } = takeValue(q, at + field.length, field !== '');
  return { at, end, kind: 'operand', operand: { field: field.slice(0, -1).toLowerCase(), ...value } };
}

/** Tokenizes a query; white space and the commas of a list are left out. */
export function scanQuery(q: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  // A hyphen negates only at the beginning of a word.
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
    else token = takeOperand(q, at);
    tokens.push(token);
    free = bracket !== undefined;
    at = token.end;
  }
  return tokens;
}
