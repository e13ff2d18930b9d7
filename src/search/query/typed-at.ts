import type { Facet } from '../../contract/facets.ts';
import { isName } from './query-fields.ts';
import { endOfWord, quote, scanQuery } from './scan-query.ts';
import type { PieceToken, QueryToken } from './scan-query.ts';

/** What is being typed in a query, up to the caret, and the field written in front of it, if any. */
export interface Typed {
  /** What a suggestion takes the place of: the word or quotation that the caret is in, its field included. */
  start: number;
  end: number;
  facet: Facet | null;
  text: string;
  /** Taking it out would change what the rest asks for: it is part of a bracket, of alternatives, or to be left out. */
  inPlace: boolean;
}

const mostWords = 4;

/** Whether the tokens have an OR outside of all brackets. */
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

/** Where the quotation ends that the caret is in. Marks behind the caret that make no pairs close those in front of it. */
function endOfQuotation(query: string, caret: number, ofField: boolean): number {
  let close = -1;
  let quotes = 0;
  for (let at = caret; at < query.length; at++) {
    if (!quote.test(query.charAt(at))) continue;
    if (quotes++ === 0) close = at + 1;
  }
  return quotes % 2 === 1 ? close : endOfWord(query, caret, ofField);
}

/** The pieces at the end that are bare words, with nothing but space between them. */
function lastWords(tokens: readonly QueryToken[]): PieceToken[] {
  const found: PieceToken[] = [];
  let next = Infinity;
  for (let at = tokens.length - 1; at >= 0 && found.length < mostWords; at--) {
    const token = tokens[at];
    if (token?.kind !== 'piece' || token.piece.quoted || token.piece.field !== '') break;
    if (token.piece.value.includes(':') || token.end === next) break;
    found.unshift(token);
    next = token.at;
  }
  return found;
}

/**
 * What the text before the caret ends in: a field that takes names, with its value, or bare words, the longest run of at
 * most four first. Empty in a phrase, whose words are to be found as they stand.
 */
export function typedAt(query: string, caret: number): Typed[] {
  const before = scanQuery(query.slice(0, caret));
  const last = before.at(-1);
  if (last?.kind !== 'piece' || !last.piece.open || last.end !== caret) return [];
  const { field, value, quoted } = last.piece;
  const end = (quoted ? endOfQuotation : endOfWord)(query, caret, field !== '');
  if (field !== '') {
    const started = quoted || value !== '' || !quote.test(query.charAt(end));
    return isName(field) && started ? [{ start: last.at, end, facet: field, text: value, inPlace: true }] : [];
  }
  // In front of a colon the caret is in the name of a field; in an operator it is in no word at all.
  const [whole] = scanQuery(query.slice(last.at, end));
  if (quoted || whole?.kind !== 'piece' || query.slice(caret, end).includes(':')) return [];
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
