import { isVerbByFacts } from './verb-context.ts';
import { fact, factsOf } from './word-facts.ts';

/**
 * The role of a word in a term: a `break` ends the term, an `adjective` may be part of it but not last, a `noun` may be
 * last.
 */
export type WordClass = 'break' | 'adjective' | 'noun';

/** Checks whether a lower-case word is a demonym or a part of the world: "chinese", "western". */
export function isDemonym(word: string): boolean {
  return (factsOf(word) & fact.demonym) !== 0;
}

/** The same as {@link classOf}, from the facts of the words; `repeated` says that the word before is the same. */
export function classByFacts(word: number, before: number, after: number, repeated: boolean, name: boolean): WordClass {
  if (word & fact.noTerm || (!name && word & fact.short)) return 'break';
  if (!name && isVerbByFacts(word, before, after, repeated)) return 'break';
  if (word & fact.noun) return 'noun';
  if (word & fact.adjective) return 'adjective';
  if (name) return word & fact.adjectiveEnding ? 'adjective' : 'noun';
  if (word & fact.verbForm) return 'break';
  // A participle before a noun is an adjective ("a standing ovation"), otherwise it is a noun ("the fishing").
  if (word & fact.ing) return before & fact.article && after & (fact.none | fact.stop) ? 'noun' : 'break';
  if (word & fact.edOrLy) return 'break';
  return word & fact.adjectiveEnding ? 'adjective' : 'noun';
}

/**
 * Returns the class of a word in running text, by closed lists and by its ending (after the unknown-word rules of Brill
 * 1995). `before` and `after` are its neighbours in the sentence or ''. All are lower case. `name` says that the text
 * always capitalises it.
 */
export function classOf(word: string, before: string, after: string, name: boolean): WordClass {
  return classByFacts(factsOf(word), factsOf(before), factsOf(after), word === before, name);
}

/**
 * Checks whether a lower-case word is a verb of a clause: an auxiliary, a form of a verb, or a participle in "ed".
 * False for words that are also nouns ("plans"); {@link mayBeVerb} accepts them.
 */
export function isVerb(word: string): boolean {
  return (factsOf(word) & fact.verb) !== 0;
}

/** Checks whether a word is a verb, or a noun that may also be one: "plans", "visit". */
export function mayBeVerb(word: string): boolean {
  return (factsOf(word) & fact.mayBeVerb) !== 0;
}

/** Checks by its ending whether a lower-case word is a participle or an adverb: "speaking", "founded", "recently". */
export function isParticipleOrAdverb(word: string): boolean {
  const facts = factsOf(word);
  if (!(facts & fact.participleEnding) || facts & fact.stop) return false;
  return classByFacts(facts, fact.none, fact.none, word === '', false) === 'break';
}
