import type { AnnotatedText } from '../words/annotated-text.ts';
import {
  heads,
  isListedName,
  isPlainType,
  isPlainWord,
  kind,
  kindsAt,
  kindsOf,
  nameKindsOf,
} from '../lexicon/lexicon.ts';
import { isJoinedGiven } from '../words/shape.ts';
import type { Token } from '../../tokens/token.ts';
import { isRole } from '../lexicon/role-words.ts';

/** Endings of demonyms, adherents and occupations: "Tirolian", "cellist". */
const belonging = /(?:ian|tan|can|lander|ist|icker|uber|ese)$/;

/** Demonyms that are more often given names. */
const givenDemonyms = new Set(['roman', 'norman', 'dane', 'jordan', 'israel', 'scott']);

function isNationality(token: Token | undefined): boolean {
  return token !== undefined && (kindsAt(token) & kind.demonym) !== 0 && !givenDemonyms.has(token.key);
}

/** Checks for a listed given name with no other use: "Markus", but not "Lopez". */
function isPlainGiven(token: Token | undefined): boolean {
  const kinds = kindsAt(token);
  return (kinds & kind.given) !== 0 && (kinds & (kind.demonym | kind.country | kind.city)) === 0;
}

const officeKinds = heads | kind.role | kind.knownOrganization;

/**
 * Returns the index of the given name behind everyday words that end an office or an organisation, or `start`: "of
 * National Intelligence Anna Holm", "Fame Pitcher Anna Holm".
 */
function givenBehindOffice(tokens: readonly Token[], start: number, end: number): number {
  const before = start > 0 ? tokens[start - 1] : undefined;
  let isOffice =
    before !== undefined && (/^(?:of|for)$/.test(before.text) || (before.type.capitalised && !isRole(before.key)));
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    const kinds = kindsAt(token);
    if (i > start && isOffice && (isPlainGiven(token) || isJoinedGiven(token?.key ?? ''))) return i;
    if (!token || !(isPlainType(token.type) || (kinds & officeKinds && !isListedName(kinds)))) return start;
    if (kinds & officeKinds) isOffice = true;
  }
  return start;
}

/**
 * Returns the start of a name without a place or demonym before the given name: "mayor of Brelin Anna Holm", "Tirolian
 * Anna Holm".
 */
export function withoutPlace({ tokens }: AnnotatedText, start: number, end: number): number {
  if (end - start < 2) return start;
  if (isNationality(tokens[start]) && isPlainGiven(tokens[start + 1])) return start + 1;
  const given = givenBehindOffice(tokens, start, end);
  if (given > start) return given;
  const preposition = start > 0 ? tokens[start - 1]?.key : undefined;
  const key = tokens[start]?.key ?? '';
  if (preposition !== 'of' && preposition !== 'in' && (nameKindsOf(key) !== 0 || !belonging.test(key))) return start;
  const first = kindsOf(key);
  const second = kindsAt(tokens[start + 1]);
  const place = !isListedName(first) || (first & (kind.country | kind.city)) !== 0;
  const isOffice = start > 1 && isRole(tokens[start - 2]?.key ?? '');
  // In "the government of Abdur Anwar Holm" all words are his name, even if no list contains the first.
  if (
    preposition === 'of' &&
    first === 0 &&
    !isOffice &&
    start > 1 &&
    tokens[start - 2]?.shape === 'lower' &&
    !isPlainWord(key)
  )
    return start;
  const office = preposition === 'of' && (first & kind.city) !== 0 && isOffice;
  return office || (place && second & kind.given) ? start + 1 : start;
}
