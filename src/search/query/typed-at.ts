import type { Facet } from '../../contract/facets.ts';
import { isName } from './query-fields.ts';
import { endOfWord, quote, scanQuery } from './scan-query.ts';
import type { OperandToken, QueryToken } from './scan-query.ts';

/** The text being typed before the caret in a query. */
export interface Typed {
  /** The span that a suggestion replaces: the word or quotation with the caret, its field included. */
  start: number;
  end: number;
  /** The field written in front of the text, if any. */
  facet: Facet | null;
  text: string;
  /** Removing it would change the meaning of the rest: it is in brackets or negated, or the query has an OR. */
  inPlace: boolean;
}

const mostWords = 4;

/** Checks whether the tokens have an OR outside of all brackets. */
function hasAlternatives(tokens: readonly QueryToken[]): boolean {
  let depth = 0;
  return tokens.some(({ kind }) => {
    if (kind === '(') depth++;
    if (kind === ')') depth--;
    return kind === 'OR' && depth === 0;
  });
}

function depthOf(tokens: readonly QueryToken[]): number {
  let depth = 0;
  for (const { kind } of tokens) depth += kind === '(' ? 1 : kind === ')' ? -1 : 0;
  return depth;
}

/**
 * The end of the quotation with the caret. Of an odd number of quotation marks after the caret, the first one closes
 * it.
 */
function endOfQuotation(query: string, caret: number, ofField: boolean): number {
  let close = -1;
  let quotes = 0;
  for (let at = caret; at < query.length; at++) {
    if (!quote.test(query.charAt(at))) continue;
    if (quotes++ === 0) close = at + 1;
  }
  return quotes % 2 === 1 ? close : endOfWord(query, caret, ofField);
}

/** The operands at the end that are bare words, with only space between them. */
function lastWords(tokens: readonly QueryToken[]): OperandToken[] {
  const found: OperandToken[] = [];
  let next = Infinity;
  for (let at = tokens.length - 1; at >= 0 && found.length < mostWords; at--) {
    const token = tokens[at];
    if (token?.kind !== 'operand' || token.operand.quoted || token.operand.field !== '') break;
    if (token.operand.value.includes(':') || token.end === next) break;
    found.unshift(token);
    next = token.at;
  }
  return found;
}

/**
 * Finds the names that may be being typed at the caret: the value of a field that searches names, or the last one to
 * four bare words, the longest run first. Empty in a phrase, which searches the text.
 */
export function typedAt(query: string, caret: number): Typed[] {
  const before = scanQuery(query.slice(0, caret));
  const last = before.at(-1);
  if (last?.kind !== 'operand' || !last.operand.open || last.end !== caret) return [];
  const { field, value, quoted } = last.operand;
  const end = (quoted ? endOfQuotation : endOfWord)(query, caret, field !== '');
  if (field !== '') {
    const started = quoted || value !== '' || !quote.test(query.charAt(end));
    return isName(field) && started ? [{ start: last.at, end, facet: field, text: value, inPlace: true }] : [];
  }
  // Before a colon the caret is in the name of a field; an operator is no word.
  const [whole] = scanQuery(query.slice(last.at, end));
  if (quoted || whole?.kind !== 'operand' || query.slice(caret, end).includes(':')) return [];
  const after = scanQuery(query.slice(end));
  const bound = after[0]?.kind === 'AND' || depthOf(before) > 0 || hasAlternatives(before) || hasAlternatives(after);
  const words = lastWords(before);
  const first = before[before.length - words.length - 1]?.kind;
  return words.map(({ at }, number) => ({
    start: at,
    end,
    facet: null,
    text: query.slice(at, caret),
    inPlace: bound || (number === 0 && (first === 'NOT' || first === 'AND')),
  }));
}
