import { fieldPattern } from './read-leaf.ts';
import type { Piece } from './read-leaf.ts';

/** A token of a query and where it starts, in UTF-16 code units. */
export type QueryToken = { at: number } & (
  { kind: '(' | ')' | 'OR' | 'AND' | 'NOT' } | { kind: 'piece'; piece: Piece }
);

const quote = /["“”„＂]/;
const space = /\s+/y;
const bare = /[^\s()"“”„＂]*/y;
const negation = /-+(?=[^\s-])/y;

/** What a sticky pattern finds at an offset. */
function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function closingQuote(q: string, from: number): number {
  for (let at = from; at < q.length; at++) if (quote.test(q.charAt(at))) return at;
  return q.length;
}

/** The value that starts at an offset, quoted or bare, and where what follows it starts. */
function takeValue(q: string, from: number): { value: string; quoted: boolean; open: boolean; next: number } {
  if (!quote.test(q.charAt(from))) {
    const value = take(bare, q, from);
    return { value, quoted: false, open: true, next: from + value.length };
  }
  const end = closingQuote(q, from + 1);
  return { value: q.slice(from + 1, end), quoted: true, open: end === q.length, next: end + 1 };
}

// Nobody is still typing what is followed by more, or is to be left out: half a word would leave out too much.
function closePieces(tokens: readonly QueryToken[]): void {
  tokens.forEach((token, at) => {
    const last = at === tokens.length - 1 && tokens[at - 1]?.kind !== 'NOT';
    if (token.kind === 'piece' && !last) token.piece.open = false;
  });
}

/** Cuts a query into tokens; white space and what means nothing by itself is left out. */
export function scanQuery(q: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  let free = true;
  while (at < q.length) {
    const gap = take(space, q, at).length;
    at += gap;
    free ||= gap > 0;
    const sign = q.charAt(at);
    if (at === q.length) break;
    if (sign === '(' || sign === ')') {
      tokens.push({ at, kind: sign });
      at++;
      free = true;
      continue;
    }
    const dashes = free ? take(negation, q, at).length : 0;
    if (dashes > 0) {
      tokens.push({ at, kind: 'NOT' });
      at += dashes;
      continue;
    }
    const word = take(bare, q, at);
    if (word === 'OR' || word === 'AND' || word === 'NOT') {
      tokens.push({ at, kind: word });
      at += word.length;
    } else {
      const field = take(fieldPattern, q, at);
      const { next, ...value } = takeValue(q, at + field.length);
      tokens.push({ at, kind: 'piece', piece: { field: field.slice(0, -1).toLowerCase(), ...value } });
      at = next;
    }
    free = false;
  }
  closePieces(tokens);
  return tokens;
}
