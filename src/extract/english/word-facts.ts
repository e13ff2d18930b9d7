import { memoize } from '../../base/memoize.ts';
import { adjectives } from '../lexicon/lists/adjectives.ts';
import { demonyms } from '../lexicon/lists/demonyms.ts';
import { determiners } from '../lexicon/lists/determiners.ts';
import { nounsByEnding } from '../lexicon/lists/nouns-by-ending.ts';
import { nounsLikeAdjectives } from '../lexicon/lists/nouns-like-adjectives.ts';
import { pluralModifiers } from '../lexicon/lists/plural-modifiers.ts';
import { stopWords } from '../lexicon/lists/stop-words.ts';
import { termParticiples } from '../lexicon/lists/term-participles.ts';
import { thirdPersons as thirdPersonList } from '../lexicon/lists/third-persons.ts';
import { verbMarkers } from '../lexicon/lists/verb-markers.ts';
import { verbs } from '../lexicon/lists/verbs.ts';
import { verbsBeforeNouns } from '../lexicon/lists/verbs-before-nouns.ts';
import { verbsBehindNouns } from '../lexicon/lists/verbs-behind-nouns.ts';
import { verbsOrNouns } from '../lexicon/lists/verbs-or-nouns.ts';
import { weakAdjectives } from '../lexicon/lists/weak-adjectives.ts';
import { annotateNumber } from '../tokens/annotate.ts';
import { irregularVerbs } from './irregular-verbs.ts';

/** The facts about a word without its context, as bits, so that rules for several words look each word up once. */
export const fact = {
  none: 1,
  stop: 2,
  article: 4,
  /** A word before which a verb that may also be a noun is a verb. */
  verbMarker: 8,
  singularMarker: 16,
  objectMarker: 32,
  andOr: 64,
  and: 128,
  pluralSubject: 256,
  singularSubject: 512,
  /** The same fact about the word without "ing". */
  stemSubject: 1024,
  verbOrNoun: 2048,
  verbBehindNoun: 4096,
  verbBeforeNoun: 8192,
  thirdPerson: 16_384,
  /** A verb in "s" that may be the plural of a noun. */
  verbInS: 32_768,
  noTerm: 65_536,
  short: 131_072,
  noun: 262_144,
  adjective: 524_288,
  adjectiveEnding: 1_048_576,
  verbForm: 2_097_152,
  ing: 4_194_304,
  edOrLy: 8_388_608,
  demonym: 16_777_216,
  verb: 33_554_432,
  mayBeVerb: 67_108_864,
  participleEnding: 134_217_728,
  weakAdjective: 268_435_456,
} as const;

const stops = new Set(stopWords);
const articles = new Set(determiners);
const adjectiveSet = new Set([...adjectives, ...termParticiples, ...weakAdjectives]);
const weak = new Set(weakAdjectives);
const demonymSet = new Set(demonyms);
const nounSet = new Set([...nounsByEnding, ...nounsLikeAdjectives]);
const ambiguous = new Set(verbsOrNouns);
const irregularForms = irregularVerbs.flatMap(({ base, past, participle, isHomograph }) =>
  [past, participle].filter((form) => form !== base && !(isHomograph && form === past)),
);
const verbForms = new Set([...irregularForms, ...verbs, ...verbs.map(thirdPerson)]);
const markers = new Set(verbMarkers);
const singularMarkers = new Set(['who', 'which', 'that', 'he', 'she', 'it', 'and', 'also']);
const modifiers = new Set(pluralModifiers);
const behindNouns = new Set(verbsBehindNouns);
const thirdPersons = new Set(thirdPersonList);
const beforeNouns = new Set(verbsBeforeNouns);
const notNouns = new Set([...adjectives, ...demonyms, ...termParticiples, ...determiners, ...stopWords]);
const objectMarkers = new Set(
  'a an the its his her their our my your as off down every this these those him them me us it'.split(' '),
);
const surelyNouns = new Set(nounsLikeAdjectives);
const auxiliaries = new Set(
  'is are was were be been has have had do does did will would can could may might must shall should wont cant'.split(
    ' ',
  ),
);
const adjectiveEnding = /(?:al|ive|ous|ic|ful|less|ible|able|ary|ish)$/;
const verbEnding = /...(?:ify|ifies|[^rs]ize|[^rs]izes)$/;
const compoundAdjective =
  /-(?:level|day|week|month|year|hour|minute|term|time|old|based|wide|scale|party|country|style|only|like|free|quality|tech|profile|ranking|speed|range|storey|story|mile|point|man|person|made|led|run|owned|held|backed|known|born|related|specific|friendly|ready|round|minded|reaching|standing|changing|growing|winning|going|ed|up)$/;

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function isDemonym(word: string): boolean {
  return demonymSet.has(word) || (word.includes('-') && word.split('-').every((part) => demonymSet.has(part)));
}

function isVerb(word: string): boolean {
  if (auxiliaries.has(word) || verbForms.has(word)) return true;
  if (nounSet.has(word) || adjectiveSet.has(word)) return false;
  return verbEnding.test(word) || /..ed$/.test(word);
}

function mayBeVerb(word: string): boolean {
  return isVerb(word) || ambiguous.has(word) || ambiguous.has(word.replace(/(?<=sh|ch|s|x)es$|s$/, ''));
}

function isVerbInS(word: string): boolean {
  if (!/[^su]s$/.test(word)) return false;
  return ambiguous.has(word.replace(/(?<=sh|ch|s|x)es$|(?<=[^su])s$/, '')) || behindNouns.has(word);
}

/** Checks whether a lower-case word may be a plural noun that is the subject, with no other noun behind it. */
function isPluralSubject(word: string): boolean {
  return word.length > 3 && /[^sui]s$/.test(word) && !notNouns.has(word) && !modifiers.has(word);
}

function isSingularSubject(word: string): boolean {
  if (surelyNouns.has(word)) return true;
  if (word.length < 2 || /[^su]s$/.test(word) || notNouns.has(word)) return false;
  return !adjectiveEnding.test(word) && !word.endsWith('ing');
}

/** Returns the facts that the closed lists give. */
function listed(word: string): number {
  return (
    (stops.has(word) ? fact.stop : 0) |
    (articles.has(word) ? fact.article : 0) |
    (markers.has(word) ? fact.verbMarker : 0) |
    (singularMarkers.has(word) ? fact.singularMarker : 0) |
    (objectMarkers.has(word) ? fact.objectMarker : 0) |
    (word === 'and' || word === 'or' ? fact.andOr : 0) |
    (word === 'and' ? fact.and : 0) |
    (ambiguous.has(word) ? fact.verbOrNoun : 0) |
    (behindNouns.has(word) ? fact.verbBehindNoun : 0) |
    (beforeNouns.has(word) ? fact.verbBeforeNoun : 0) |
    (thirdPersons.has(word) ? fact.thirdPerson : 0) |
    (nounSet.has(word) ? fact.noun : 0) |
    (weak.has(word) ? fact.weakAdjective : 0)
  );
}

/** Returns the facts that the ending of a word gives, with lists of the exceptions. */
function formed(word: string): number {
  return (
    (word === '' ? fact.none : 0) |
    (isPluralSubject(word) ? fact.pluralSubject : 0) |
    (isSingularSubject(word) ? fact.singularSubject : 0) |
    (isSingularSubject(word.replace(/ing$/, '')) ? fact.stemSubject : 0) |
    (isVerbInS(word) ? fact.verbInS : 0) |
    (stops.has(word) || word.length < 2 || /^\d|['’](?:t|re|ve|ll|d|m|s)$/.test(word) ? fact.noTerm : 0) |
    (word.length < 3 ? fact.short : 0) |
    (isDemonym(word) || adjectiveSet.has(word) || compoundAdjective.test(word) ? fact.adjective : 0) |
    (adjectiveEnding.test(word) ? fact.adjectiveEnding : 0) |
    (verbForms.has(word) || verbEnding.test(word) ? fact.verbForm : 0) |
    (word.length > 4 && word.endsWith('ing') ? fact.ing : 0) |
    (word.length > 3 && /(?:ed|ly)$/.test(word) && !word.includes('-') ? fact.edOrLy : 0) |
    (isDemonym(word) ? fact.demonym : 0) |
    (isVerb(word) ? fact.verb : 0) |
    (mayBeVerb(word) ? fact.mayBeVerb : 0) |
    (/...(?:ing|ed|ly)$/.test(word) ? fact.participleEnding : 0)
  );
}

/** Returns the facts about a lower-case word; '' is the end of a sentence. Memoized. */
export const factsOf: (word: string) => number = memoize((word) => listed(word) | formed(word));

/** Returns the facts about a word type. */
export const factsOfType = annotateNumber(({ lower }) => factsOf(lower));
