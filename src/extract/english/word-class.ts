import { isVerbByFacts } from './verb-context.ts';
import { fact, factsOf } from './word-facts.ts';

/** What a word can do in a term: `break` ends it, an `adjective` may stand in it but not last, a `noun` may be last. */
export type WordClass = 'break' | 'adjective' | 'noun';

/** Whether a word means a people or part of the world: "Chinese", "western". Expects small letters. */
export function isDemonym(word: string): boolean {
  return (factsOf(word) & fact.demonym) !== 0;
}

/** As {@link classOf}, of the facts of the words; `repeated` where the word before is the same. */
export function classByFacts(word: number, before: number, after: number, repeated: boolean, name: boolean): WordClass {
  if (word & fact.noTerm || (!name && word & fact.short)) return 'break';
  if (!name && isVerbByFacts(word, before, after, repeated)) return 'break';
  if (word & fact.noun) return 'noun';
  if (word & fact.adjective) return 'adjective';
  if (name) return word & fact.adjectiveEnding ? 'adjective' : 'noun';
  if (word & fact.verbForm) return 'break';
  // "A standing ovation" or "the fishing": a participle before a noun, else a noun.
  if (word & fact.ing) return before & fact.article && after & (fact.none | fact.stop) ? 'noun' : 'break';
  if (word & fact.edOrLy) return 'break';
  return word & fact.adjectiveEnding ? 'adjective' : 'noun';
}

/**
 * The class of a word in running text by closed lists and by its ending (after the unknown-word rules of Brill 1995);
 * `before` and `after` are its neighbours in the sentence or ''. All in small letters. `name`: always capitalised here.
 */
export function classOf(word: string, before: string, after: string, name: boolean): WordClass {
  return classByFacts(factsOf(word), factsOf(before), factsOf(after), word === before, name);
}

/**
 * Whether a word in small letters is a verb of a clause: an auxiliary, a form of a verb, or a participle in "ed".
 * Says no to words that are nouns as well ("plans"); {@link mayBeVerb} takes them too.
 */
export function isVerb(word: string): boolean {
  return (factsOf(word) & fact.verb) !== 0;
}

/** As {@link isVerb}, or a noun that may also be a verb: "plans", "visit". */
export function mayBeVerb(word: string): boolean {
  return (factsOf(word) & fact.mayBeVerb) !== 0;
}

/** Whether a word in small letters is a participle or an adverb by its ending: "speaking", "founded", "recently". */
export function isParticipleOrAdverb(word: string): boolean {
  const facts = factsOf(word);
  if (!(facts & fact.participleEnding) || facts & fact.stop) return false;
  return classByFacts(facts, fact.none, fact.none, word === '', false) === 'break';
}
