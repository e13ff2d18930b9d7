import type { Clause } from '../../clauses/clause.ts';
import { tag } from '../../clauses/tag.ts';
import { tagAt, type TitledSentence } from './title-source.ts';
import type { TitleWords } from './title-words.ts';

/** Adds the auxiliaries that a verb shares with the one before, to which it is joined: "will fall and [will] rise". */
export function addSharedAuxiliaries(words: TitleWords, sentence: TitledSentence, clause: Clause): void {
  const { clauses } = sentence.parsed;
  let index = clauses.findIndex(({ verb }) => verb === clause.verb);
  for (let each = clauses[index]; each && sharesAuxiliaries(sentence, each); each = clauses[index]) index--;
  const { verb } = clauses[index] ?? clause;
  if (verb !== clause.verb) for (let at = verb.first; at < verb.head; at++) words.add(at);
}

/** Checks for a verb of one word that has the tense, voice or negation of another. */
function sharesAuxiliaries(sentence: TitledSentence, { kind, verb }: Clause): boolean {
  const { first, head, form, modal, negated, aspect, voice } = verb;
  if (kind !== 'coordinate' || first !== head || form !== 'finite') return false;
  // "Was held and drew crowds".
  const next = tagAt(sentence, head + (tagAt(sentence, head + 1) === tag.adverb ? 2 : 1));
  const hasObject = next <= tag.pronoun && next > tag.none;
  return modal !== null || negated || aspect !== 'simple' || (voice === 'passive' && !hasObject);
}
