import { memoize } from '../../../base/memoize.ts';
import { kind, kindsOf } from '../../names/lexicon/lexicon.ts';
import { annotate } from '../../tokens/annotate.ts';

/** The pronouns that an antecedent fits: a person of unknown gender fits "he" and "she". */
export type Pronoun = 'he' | 'she' | 'it' | 'they';
export const subjects = new Map<string, Pronoun>([
  ['he', 'he'],
  ['she', 'she'],
  ['it', 'it'],
  ['they', 'they'],
]);
export const possessives = new Map<string, Pronoun>([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);
/** Without "her", which may be a possessive. */
export const objects = new Map<string, Pronoun>([
  ['him', 'he'],
  ['it', 'it'],
  ['them', 'they'],
]);

/** Nouns for several people. */
export const persons = new Set(
  'leaders presidents ministers men women pair couple duo politicians players rivals'.split(' '),
);

const plural = /[^s]s$|^(?:people|police|men|women|children)$/;
const humans = new Set('teenager victim suspect student pupil lawyer driver pilot patient child baby'.split(' '));

/** Returns the pronouns that fit a person, by the given name that the name begins with. */
export const pronounsOfPerson = memoize((name): readonly Pronoun[] => {
  const [first = ''] = name.split(' ', 1);
  const kinds = kindsOf(first.toLowerCase());
  // Where the surname comes first, it has no gender.
  const gender = kinds & kind.east ? 0 : kinds & (kind.man | kind.woman);
  if (gender === kind.man) return ['he'];
  return gender === kind.woman ? ['she'] : ['he', 'she'];
});

/** The pronouns that fit a noun group with a head. */
export const pronounsOfNoun = annotate(({ lower }): readonly Pronoun[] => {
  if (plural.test(lower)) return ['they'];
  if (/^(?:boy|man|king|prince)$/.test(lower)) return ['he'];
  if (/^(?:girl|woman|queen|princess)$/.test(lower)) return ['she'];
  return humans.has(lower) || kindsOf(lower) & (kind.role | kind.title) ? ['he', 'she'] : ['it'];
});
