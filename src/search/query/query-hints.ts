import { fieldList, isRelation, likelyField } from './query-fields.ts';
import type { QueryProblem } from './query.ts';
import { readDate } from './read-leaf.ts';
import type { Piece, QueryToken } from './scan-query.ts';

const mostDateWords = 4;
const longestWord = 40;
// An address has slashes behind its colon, and a time of day has no letters before it.
const likeField = /^[a-z][a-z_-]+(?=:(?:$|[^:/\\]))/i;
const wordless = /^[\s\p{Pd}"'*…]*$/u;

/** The piece at a place if it is plain words without quotation marks. */
function barePiece(token: QueryToken | undefined): Piece | null {
  return token?.kind === 'piece' && !token.piece.quoted && token.piece.field === '' ? token.piece : null;
}

/** What to say of a date field whose value seems to go on in the words behind it; null if it does not. */
export function splitDate(tokens: readonly QueryToken[], at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== 'piece' || token.piece.quoted || !isRelation(token.piece.field)) return null;
  const { field, value } = token.piece;
  const alone = readDate(field, value);
  const words = [value];
  const longer: string[] = [];
  for (let next = barePiece(tokens[at + 1]); next && words.length <= mostDateWords;) {
    words.push(next.value.slice(0, longestWord));
    longer.push(words.join(' '));
    next = barePiece(tokens[at + words.length]);
  }
  const whole = longer.findLast((text) => {
    const date = readDate(field, text);
    // "after:2014 the" is the same date: its word is asked for in the text.
    return date && (date.start !== alone?.start || date.end !== alone.end);
  });
  return whole === undefined ? null : `A date of several words needs quotes: ${field}:"${whole}".`;
}

function strangeField(tokens: readonly QueryToken[], at: number): string | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const piece = barePiece(token);
  if (!token || !piece) return null;
  const field = likeField.exec(piece.value.slice(0, longestWord))?.[0];
  const quoted = next?.kind === 'piece' && next.piece.quoted && next.at === token.end;
  if (field === undefined || (piece.value.length === field.length + 1 && !quoted)) return null;
  const likely = likelyField(field);
  return likely === undefined
    ? `There is no field “${field}:”. The fields are ${fieldList}.`
    : `There is no field “${field}:”; ${likely}: may be meant.`;
}

const writeNot = 'To leave out what follows, write NOT in capitals, or a - in front of it.';

function strangeOperator(tokens: readonly QueryToken[], at: number): string | null {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const word = barePiece(tokens[at])?.value.toLowerCase();
  if (word === undefined) return null;
  if (/^!+[^!]/.test(word)) return writeNot;
  if (!before || (next?.kind !== 'piece' && next?.kind !== '(' && next?.kind !== 'NOT')) return null;
  if (word === 'not') return writeNot;
  const either = /^(?:or|\|+)$/.test(word) && (before.kind === 'piece' || before.kind === ')');
  return either ? 'To ask for either, write OR in capitals.' : null;
}

function strangeStar(token: QueryToken): string | null {
  const inside = token.kind === 'piece' && /\*[\p{L}\p{N}]/u.test(token.piece.value);
  return inside ? 'A * stands for the rest of a word, at its end only.' : null;
}

/**
 * The first place in a query that can be read, but may be meant otherwise: the rest of a date that lacks its quotes, a
 * field that there is not, an operator of another language. `asks`: whether anything is left of the query to search for.
 */
export function findHint(tokens: readonly QueryToken[], asks: boolean): QueryProblem | null {
  for (const [at, token] of tokens.entries()) {
    const message =
      splitDate(tokens, at) ?? strangeField(tokens, at) ?? strangeOperator(tokens, at) ?? strangeStar(token);
    if (message !== null) return { at: token.at, message };
    if (!asks && token.kind === 'piece' && !wordless.test(token.piece.value))
      return { at: token.at, message: 'There is no word in this to search for.' };
  }
  return null;
}
