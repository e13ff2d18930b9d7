import type { AnnotatedText } from '../words/annotated-text.ts';
import { isListedName, isPlainWord, kind, kindsAt, kindsOf, nameKindsOf } from '../lexicon/lexicon.ts';
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

/**
 * Returns the start of a name without a place or demonym before the given name: "mayor of Brelin Anna Holm", "Tirolian
 * Anna Holm".
 */
export function withoutPlace({ tokens }: AnnotatedText, start: number, end: number): number {
  if (end - start < 2) return start;
  if (isNationality(tokens[start]) && isPlainGiven(tokens[start + 1])) return start + 1;
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
