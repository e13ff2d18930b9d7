import { adjectives, demonyms } from './words/adjectives.ts';
import { determiners, nounsByEnding, nounsLikeAdjectives, stopWords, termParticiples } from './words/function-words.ts';
import { isVerbHere } from './verb-context.ts';
import { irregularPasts, verbs, verbsOrNouns } from './words/verbs.ts';
import { weakAdjectives } from './words/weak-words.ts';

/** What a word can do in a term: `break` ends it, an `adjective` may stand in it but not last, a `noun` may be last. */
export type WordClass = 'break' | 'adjective' | 'noun';

const stops = new Set(stopWords);
const articles = new Set(determiners);
const adjectiveSet = new Set([...adjectives, ...termParticiples, ...weakAdjectives]);
const demonymSet = new Set(demonyms);
const nounSet = new Set([...nounsByEnding, ...nounsLikeAdjectives]);
const ambiguous = new Set(verbsOrNouns);
const verbForms = new Set([...irregularPasts, ...verbs, ...verbs.map(thirdPerson)]);
const compoundAdjective =
  /-(?:level|day|week|month|year|hour|minute|term|time|old|based|wide|scale|party|country|style|only|like|free|quality|tech|profile|ranking|speed|range|storey|story|mile|point|man|person|made|led|run|owned|held|backed|known|born|related|specific|friendly|ready|round|minded|reaching|standing|changing|growing|winning|going|ed|up)$/;
const verbEnding = /...(?:ify|ifies|[^rs]ize|[^rs]izes)$/;
const adjectiveEnding = /(?:al|ive|ous|ic|ful|less|ible|able|ary|ish)$/;

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** Whether a word means a people or part of the world: "Chinese", "western". Expects small letters. */
export function isDemonym(word: string): boolean {
  return demonymSet.has(word) || (word.includes('-') && word.split('-').every((part) => demonymSet.has(part)));
}

function classOfIng(word: string, before: string, after: string): WordClass {
  if (nounSet.has(word)) return 'noun';
  // "a standing ovation" or "the fishing": a participle before a noun, else a noun.
  if (!articles.has(before)) return 'break';
  return after === '' || stops.has(after) ? 'noun' : 'break';
}

/**
 * The class of a word in running text by closed lists and by its ending (after the unknown-word rules of Brill 1995);
 * `before` and `after` are its neighbours in the sentence or ''. All in small letters. `name`: always capitalised here.
 */
export function classOf(word: string, before: string, after: string, name: boolean): WordClass {
  if (stops.has(word) || word.length < (name ? 2 : 3) || /^\d|['’](?:t|re|ve|ll|d|m|s)$/.test(word)) return 'break';
  if (!name && isVerbHere(word, before, after)) return 'break';
  if (nounSet.has(word)) return 'noun';
  if (isDemonym(word) || adjectiveSet.has(word)) return 'adjective';
  if (compoundAdjective.test(word)) return 'adjective';
  if (name) return adjectiveEnding.test(word) ? 'adjective' : 'noun';
  if (verbForms.has(word) || verbEnding.test(word)) return 'break';
  if (word.endsWith('ing') && word.length > 4) return classOfIng(word, before, after);
  if ((word.endsWith('ed') || word.endsWith('ly')) && word.length > 3 && !word.includes('-')) return 'break';
  return adjectiveEnding.test(word) ? 'adjective' : 'noun';
}

const auxiliaries = new Set(
  'is are was were be been has have had does do did will would can could may might must shall should wont cant'.split(
    ' ',
  ),
);

/**
 * Whether a word in small letters is a verb of a clause: an auxiliary, a form of a verb, or a participle in "ed".
 * Says no to words that are nouns as well ("plans"); {@link mayBeVerb} takes them too.
 */
export function isVerb(word: string): boolean {
  if (auxiliaries.has(word) || verbForms.has(word)) return true;
  if (nounSet.has(word) || adjectiveSet.has(word)) return false;
  return verbEnding.test(word) || /..ed$/.test(word);
}

/** As {@link isVerb}, or a noun that may also be a verb: "plans", "visit". */
export function mayBeVerb(word: string): boolean {
  const base = word.replace(/(?<=sh|ch|s|x)es$|s$/, '');
  return isVerb(word) || ambiguous.has(word) || ambiguous.has(base);
}

/** Whether a word in small letters is a participle or an adverb by its ending: "speaking", "founded", "recently". */
export function isParticipleOrAdverb(word: string): boolean {
  return /...(?:ing|ed|ly)$/.test(word) && classOf(word, '', '', false) === 'break' && !stops.has(word);
}
