import { fieldList, isRelation, likelyField } from './query-fields.ts';
import type { QueryProblem } from './query.ts';
import { readDate } from './read-leaf.ts';
import type { Operand, QueryToken } from './scan-query.ts';

const mostDateWords = 4;
const longestWord = 40;
// Not an address, which has slashes after its colon, nor a time of day, which has no letters before it.
const fieldLike = /^[a-z][a-z_-]+(?=:(?:$|[^:/\\]))/i;
const wordless = /^[\s\p{Pd}"'*…]*$/u;

/** The operand of a token if it has neither field nor quotation marks; else null. */
function bareOperand(token: QueryToken | undefined): Operand | null {
  return token?.kind === 'operand' && !token.operand.quoted && token.operand.field === '' ? token.operand : null;
}

/** Warns of a date without quotation marks whose further words became operands of their own; null if there are none. */
export function splitDate(tokens: readonly QueryToken[], at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== 'operand' || token.operand.quoted || !isRelation(token.operand.field)) return null;
  const { field, value } = token.operand;
  const alone = readDate(field, value);
  const words = [value];
  const longer: string[] = [];
  for (let next = bareOperand(tokens[at + 1]); next && words.length <= mostDateWords;) {
    words.push(next.value.slice(0, longestWord));
    longer.push(words.join(' '));
    next = bareOperand(tokens[at + words.length]);
  }
  const whole = longer.findLast((text) => {
    const date = readDate(field, text);
    // In "after:2014 the" the date is the same without "the", which is a word to search for.
    return date && (date.start !== alone?.start || date.end !== alone.end);
  });
  return whole === undefined ? null : `A date of several words needs quotes: ${field}:"${whole}".`;
}

function unknownField(tokens: readonly QueryToken[], at: number): string | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const operand = bareOperand(token);
  if (!token || !operand) return null;
  const field = fieldLike.exec(operand.value.slice(0, longestWord))?.[0];
  const quoted = next?.kind === 'operand' && next.operand.quoted && next.at === token.end;
  if (field === undefined || (operand.value.length === field.length + 1 && !quoted)) return null;
  const likely = likelyField(field);
  return likely === undefined
    ? `There is no field “${field}:”. The fields are ${fieldList}.`
    : `There is no field “${field}:”; ${likely}: may be meant.`;
}

const writeNot = 'To leave out what follows, write NOT in capitals, or a - in front of it.';

function foreignOperator(tokens: readonly QueryToken[], at: number): string | null {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const word = bareOperand(tokens[at])?.value.toLowerCase();
  if (word === undefined) return null;
  if (/^!+[^!]/.test(word)) return writeNot;
  if (!before || (next?.kind !== 'operand' && next?.kind !== '(' && next?.kind !== 'NOT')) return null;
  if (word === 'not') return writeNot;
  const either = /^(?:or|\|+)$/.test(word) && (before.kind === 'operand' || before.kind === ')');
  return either ? 'To ask for either, write OR in capitals.' : null;
}

function misplacedStar(token: QueryToken): string | null {
  const inside = token.kind === 'operand' && /\*[\p{L}\p{N}]/u.test(token.operand.value);
  return inside ? 'A * matches the rest of a word, at its end only.' : null;
}

/**
 * Finds the first part of a query that can be read but may be meant otherwise: a date that lacks quotation marks, an
 * unknown field, an operator of another query language. `asks`: the query has something to search for.
 */
export function findHint(tokens: readonly QueryToken[], asks: boolean): QueryProblem | null {
  for (const [at, token] of tokens.entries()) {
    const message =
      splitDate(tokens, at) ?? unknownField(tokens, at) ?? foreignOperator(tokens, at) ?? misplacedStar(token);
    if (message !== null) return { at: token.at, message };
    if (!asks && token.kind === 'operand' && !wordless.test(token.operand.value))
      return { at: token.at, message: 'There is no word in this to search for.' };
  }
  return null;
}
