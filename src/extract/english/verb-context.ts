import { fact, factsOf } from './word-facts.ts';

/** The same as {@link isVerbHere}, from the facts of the words; `repeated` says that the word before is the same. */
export function isVerbByFacts(word: number, before: number, after: number, repeated: boolean): boolean {
  const behindNoun = (word & fact.verbBehindNoun) !== 0;
  const atEnd = (after & fact.none) !== 0;
  if (word & (fact.verbOrNoun | fact.verbBehindNoun)) {
    if (before & fact.verbMarker) return true;
    if (word & fact.verbBeforeNoun && before & (fact.andOr | fact.none)) return !(after & fact.stop);
    if (before & fact.pluralSubject) return true;
    if (behindNoun && before & fact.singularSubject && (atEnd || after & fact.stop)) return true;
  }
  if (word & fact.thirdPerson && before & fact.stemSubject) return true;
  if (repeated || !(word & fact.verbInS)) return false;
  if (before & fact.singularMarker) return !(before & fact.and) || (after & fact.objectMarker) !== 0;
  const singular = (before & fact.singularSubject) !== 0;
  return behindNoun && atEnd ? singular : (after & fact.objectMarker) !== 0 && singular;
}

/**
 * Decides from the words around it whether a word that may also be a noun is a verb: "prices rose", "the snow cut off",
 * "to drive", "a decree that doubles". All words are lower case; `before` and `after` are '' at the ends of a sentence.
 */
export function isVerbHere(word: string, before: string, after: string): boolean {
  const own = factsOf(word);
  // Most words are no verbs in any context.
  if (!(own & (fact.verbOrNoun | fact.verbBehindNoun | fact.thirdPerson | fact.verbInS))) return false;
  return isVerbByFacts(own, factsOf(before), factsOf(after), word === before);
}
