import type { NounGroup } from '../../clauses/clause.ts';
import { low, tokenAt, type Passage } from '../../tokens/passage.ts';
import { isJoinedByAnd } from '../words/group-text.ts';
import { pronounsOfNoun, pronounsOfPerson, subjects, type Pronoun } from './pronouns.ts';
import type { TitledSentence } from '../words/title-source.ts';

const anyPronoun = /^(?:he|she|it|they|this|that|these|those|who|which|we|i|you|there|one|some|many|all|both|others)$/;

/** Returns the pronoun that a group is; undefined for other words. */
export function pronounOf(passage: Passage, { first, last, head }: NounGroup): Pronoun | undefined {
  return first === last ? subjects.get(low(passage, head)) : undefined;
}

/** Returns the pronouns that may refer to a group; a pronoun is referred to by none. */
export function pronounsFor(
  passage: Passage,
  { names }: TitledSentence,
  { first, last, head }: NounGroup,
): readonly Pronoun[] {
  const word = low(passage, head);
  if (first === last && anyPronoun.test(word)) return [];
  // "Lee et al".
  if (word === 'al' || isJoinedByAnd(passage, { first, last })) return ['they'];
  const name = names.find((each) => each.first <= head && head <= each.last);
  if (name) return name.kind === 'person' ? pronounsOfPerson(name.name) : ['it'];
  const type = tokenAt(passage, head)?.type;
  return type ? pronounsOfNoun(type) : [];
}
