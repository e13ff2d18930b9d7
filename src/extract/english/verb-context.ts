import { adjectives, demonyms } from './words/adjectives.ts';
import {
  determiners,
  nounsLikeAdjectives,
  pluralModifiers,
  stopWords,
  surelyThirdPersons,
  termParticiples,
  verbMarkers,
  verbsBeforeNouns,
  verbsBehindNouns,
} from './words/function-words.ts';
import { verbsOrNouns } from './words/verbs.ts';

const stops = new Set(stopWords);
const markers = new Set(verbMarkers);
const singularMarkers = new Set(['who', 'which', 'that', 'he', 'she', 'it', 'and', 'also']);
const ambiguous = new Set(verbsOrNouns);
const modifiers = new Set(pluralModifiers);
const behindNouns = new Set(verbsBehindNouns);
const thirdPersons = new Set(surelyThirdPersons);
const beforeNouns = new Set(verbsBeforeNouns);
const notNouns = new Set([...adjectives, ...demonyms, ...termParticiples, ...determiners, ...stopWords]);
const objectMarkers = new Set(
  'a an the its his her their our my your as off down every this these those him them me us it'.split(' '),
);
const surelyNouns = new Set(nounsLikeAdjectives);
const adjectiveEnding = /(?:al|ive|ous|ic|ful|less|ible|able|ary|ish|ing)$/;

function baseOf(word: string): string {
  return word.replace(/(?<=sh|ch|s|x)es$|(?<=[^su])s$/, '');
}

/** Whether a word in small letters may be a noun in the plural that no other noun follows. */
function isPluralSubject(word: string): boolean {
  return word.length > 3 && /[^sui]s$/.test(word) && !notNouns.has(word) && !modifiers.has(word);
}

function isSingularSubject(word: string): boolean {
  if (surelyNouns.has(word)) return true;
  return word.length > 1 && !/[^su]s$/.test(word) && !notNouns.has(word) && !adjectiveEnding.test(word);
}

/**
 * Whether the words around it make a word a verb that could be a noun as well: "prices rose", "the snow cut off",
 * "to drive", "a decree that doubles". All in small letters; `before` and `after` are '' at the ends of a sentence.
 */
export function isVerbHere(word: string, before: string, after: string): boolean {
  if (ambiguous.has(word) || behindNouns.has(word)) {
    if (markers.has(before)) return true;
    if (beforeNouns.has(word) && (before === 'and' || before === 'or' || before === '')) return !stops.has(after);
    if (isPluralSubject(before)) return true;
    if (behindNouns.has(word) && isSingularSubject(before) && (after === '' || stops.has(after))) return true;
  }
  if (thirdPersons.has(word) && isSingularSubject(before.replace(/ing$/, ''))) return true;
  if (word === before || !/[^su]s$/.test(word) || !(ambiguous.has(baseOf(word)) || behindNouns.has(word))) return false;
  if (singularMarkers.has(before)) return before !== 'and' || objectMarkers.has(after);
  if (behindNouns.has(word) && after === '') return isSingularSubject(before);
  return objectMarkers.has(after) && isSingularSubject(before);
}
