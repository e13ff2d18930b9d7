import { fact, factsOf } from './word-facts.ts';

/** As {@link isVerbHere}, of the facts of the words; `repeated` where the word before is the same. */
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
 * Whether the words around it make a word a verb that could be a noun as well: "prices rose", "the snow cut off",
 * "to drive", "a decree that doubles". All in small letters; `before` and `after` are '' at the ends of a sentence.
 */
export function isVerbHere(word: string, before: string, after: string): boolean {
  const own = factsOf(word);
  // Of most words nothing around them makes a verb.
  if (!(own & (fact.verbOrNoun | fact.verbBehindNoun | fact.thirdPerson | fact.verbInS))) return false;
  return isVerbByFacts(own, factsOf(before), factsOf(after), word === before);
}
