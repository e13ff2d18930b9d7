import { memoize } from '../../../base/memoize.ts';
import { stem } from '../../../text/inflection.ts';
import { eventNouns } from '../../../extract/lexicon/lists/event-nouns.ts';
import { irregularVerbs } from '../../../extract/english/irregular-verbs.ts';

const nouns = new Set(eventNouns.map((entry) => entry.split(' ')[0]));

/** Checks whether a folded word can be a noun of an event: "death", "arrests". */
export function isEventNoun(word: string): boolean {
  return nouns.has(word) || nouns.has(word.replace(/s$/, ''));
}

/** From an irregular form, or a noun that no rule derives, to the verb. */
const verbOf = new Map([
  ...eventNouns.flatMap((entry) => {
    const [noun = '', verb] = entry.split(' ');
    return verb === undefined ? [] : [[noun, verb] as const];
  }),
  ...irregularVerbs.flatMap(({ base, past, participle }) => [[past, base] as const, [participle, base] as const]),
  ['born', 'bear'] as const,
  ['left', 'leave'] as const,
  ['found', 'find'] as const,
]);

/** Endings of nouns of an act, after the stemming of plurals; each leaves a verb of at least the given letters. */
const nounEndings: readonly (readonly [ending: RegExp, verb: string])[] = [
  [/(?<=.{4})ation$/, ''],
  [/(?<=.{3}[^s])sion$/, 'd'],
  [/(?<=.{2}mi)ssion$/, 't'],
  [/(?<=.{4})ion$/, ''],
  [/(?<=.{3})ment$/, ''],
  [/(?<=.{4})(?:al|ance|ence|ure)$/, ''],
  [/(?<=.{3}er)i$/, ''],
];

function rootOf(word: string): string {
  const base = stem(word);
  const rule = nounEndings.find(([ending]) => ending.test(base));
  const verb = rule ? base.replace(rule[0], rule[1]) : base;
  // Verbs in "-ate" have nouns in "-ation" as well: "nominate", "deport".
  return verb
    .replace(/(?<=.{4})ate?$/, '')
    .replace(/(?<=..)e$/, '')
    .replace(/(?<=u)ct$/, 'c');
}

/**
 * Reduces a verb or its noun to the roots that both share: "resigned" and "resignation", "shot" and "shooting",
 * "explosion" and "explode". A word that may be two has two: "fire" is what burns and what employers do. The root is a
 * key for comparison and need not be a word. `word` is folded.
 */
export const actRoots: (word: string) => readonly string[] = memoize((word) => {
  const verb = verbOf.get(word) ?? verbOf.get(word.replace(/s$/, ''));
  return verb === undefined ? [rootOf(word)] : [...new Set([rootOf(verb), rootOf(word)])];
});
