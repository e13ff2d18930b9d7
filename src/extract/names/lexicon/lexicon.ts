import { fold } from '../../../text/fold.ts';
import { memoize } from '../../../base/memoize.ts';
import { ambiguousTitles } from '../../lexicon/lists/ambiguous-titles.ts';
import { calendarWords } from '../../lexicon/lists/calendar-words.ts';
import { cities } from '../../lexicon/lists/cities.ts';
import { commonWords } from '../../lexicon/lists/common-words.ts';
import { countries } from '../../lexicon/lists/countries.ts';
import { eastSurnames } from '../../lexicon/lists/east-surnames.ts';
import { functionWords } from '../../lexicon/lists/function-words.ts';
import { knownOrganizations } from '../../lexicon/lists/known-organizations.ts';
import { knownThings } from '../../lexicon/lists/known-things.ts';
import { menNames } from '../../lexicon/lists/men-names.ts';
import { organizationHeads } from '../../lexicon/lists/organization-heads.ts';
import { otherDemonyms } from '../../lexicon/lists/other-demonyms.ts';
import { particles } from '../../lexicon/lists/particles.ts';
import { personLikeFirms } from '../../lexicon/lists/person-like-firms.ts';
import { personVerbs } from '../../lexicon/lists/person-verbs.ts';
import { placeHeads } from '../../lexicon/lists/place-heads.ts';
import { regions } from '../../lexicon/lists/regions.ts';
import { roles } from '../../lexicon/lists/roles.ts';
import { sharedNames } from '../../lexicon/lists/shared-names.ts';
import { surnames } from '../../lexicon/lists/surnames.ts';
import { thingHeads } from '../../lexicon/lists/thing-heads.ts';
import { titleModifiers } from '../../lexicon/lists/title-modifiers.ts';
import { titles } from '../../lexicon/lists/titles.ts';
import { womenNames } from '../../lexicon/lists/women-names.ts';
import { worldMen } from '../../lexicon/lists/world-men.ts';
import { worldSurnames } from '../../lexicon/lists/world-surnames.ts';
import { worldWomen } from '../../lexicon/lists/world-women.ts';
import { annotate, annotateNumber } from '../../tokens/annotate.ts';
import type { Token } from '../../tokens/token.ts';

/** The kinds of a word in the lists, as bits, so that one look-up returns them all. */
export const kind = {
  man: 1,
  woman: 2,
  given: 4,
  surname: 8,
  common: 16,
  title: 32,
  nameToo: 64,
  modifier: 128,
  role: 256,
  calendar: 512,
  country: 1024,
  city: 2048,
  demonym: 4096,
  organization: 8192,
  placeHead: 16384,
  thing: 32768,
  known: 65536,
  function: 131072,
  particle: 262144,
  verb: 524288,
  east: 1048576,
  knownOrganization: 2097152,
} as const;

/** The kinds of words that are the heads of names of organisations, places and things. */
export const heads = kind.organization | kind.placeHead | kind.thing;

function loadKinds(): Map<string, number> {
  const kinds = new Map<string, number>();
  const add = (words: readonly string[], bits: number): void => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | bits);
  };
  add(commonWords, kind.common);
  add(surnames, kind.surname);
  add(menNames, kind.given | kind.man);
  add(womenNames, kind.given | kind.woman);
  add(sharedNames, kind.given);
  add(worldMen, kind.given | kind.man);
  add(worldWomen, kind.given | kind.woman);
  add(worldSurnames, kind.surname);
  add(eastSurnames, kind.east | kind.surname);
  add(titles, kind.title);
  add(ambiguousTitles, kind.nameToo);
  add(titleModifiers, kind.modifier);
  add(roles, kind.role);
  add(calendarWords, kind.calendar);
  add(organizationHeads, kind.organization);
  add(placeHeads, kind.placeHead);
  add(thingHeads, kind.thing);
  add(knownOrganizations, kind.known | kind.knownOrganization);
  add(personLikeFirms, kind.known | kind.knownOrganization);
  add(knownThings, kind.known);
  add(functionWords, kind.function);
  add(particles, kind.particle);
  add(personVerbs, kind.verb);
  add(cities, kind.city);
  add(regions, kind.city);
  add(otherDemonyms, kind.demonym);
  for (const line of countries) {
    const [names = '', demonyms = ''] = line.split(':');
    add(fold(names).split(/[=,]/), kind.country);
    if (demonyms) add(fold(demonyms).split(' '), kind.demonym);
  }
  return kinds;
}

let loaded: Map<string, number> | undefined;
let loadedBeginnings: Set<string> | undefined;

function loadBeginnings(kinds: ReadonlyMap<string, number>): Set<string> {
  const beginnings = new Set<string>();
  for (const name of kinds.keys()) {
    const space = name.indexOf(' ');
    if (space > 0) beginnings.add(name.slice(0, space));
  }
  return beginnings;
}

/** Checks whether a listed name of several words begins with this word. */
export const beginsLongerName = annotate(({ key }) => {
  loaded ??= loadKinds();
  loadedBeginnings ??= loadBeginnings(loaded);
  return loadedBeginnings.has(key);
});

/**
 * Returns the kinds of a folded word or name, 0 if no list contains it. The lists are read at the first call. Memoized,
 * because the map of all lists is too large for the processor's caches.
 */
export const kindsOf: (key: string) => number = memoize((key) => {
  loaded ??= loadKinds();
  return loaded.get(key) ?? 0;
});

const kindsOfType = annotateNumber(({ key }) => kindsOf(key));

/** Returns the kinds of a token, 0 for none. */
export function kindsAt(token: Token | undefined): number {
  return token === undefined ? 0 : kindsOfType(token.type);
}

/**
 * Returns the kinds of a word of a name. Two words joined by a hyphen are a given name like the first and a surname
 * like the last.
 */
export function nameKindsOf(key: string): number {
  const kinds = kindsOf(key);
  const hyphen = key.lastIndexOf('-');
  if (kinds !== 0 || hyphen < 0) return kinds;
  const gender = kindsOf(key.slice(0, key.indexOf('-'))) & (kind.given | kind.man | kind.woman);
  return gender | (kindsOf(key.slice(hyphen + 1)) & kind.surname);
}

/** The same as {@link nameKindsOf}, for a word type. */
export const nameKindsOfType = annotateNumber(({ key }) => nameKindsOf(key));

/** Checks whether kinds include a given name or a surname. */
export function isListedName(kinds: number): boolean {
  return (kinds & (kind.given | kind.surname)) !== 0;
}

/** Returns the possible base forms of a word: "vows" → "vow", "planned" → "plan". Not each is a word. */
function baseForms(key: string): string[] {
  if (key.endsWith('ies') || key.endsWith('ied')) return [`${key.slice(0, -3)}y`];
  if (key.endsWith('s') && !key.endsWith('ss')) return [key.slice(0, -1), key.slice(0, -2)];
  for (const ending of ['ing', 'ed', 'er', 'ly']) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
    return [stem, `${stem}e`, single];
  }
  return [];
}

/** Checks whether a folded word is an everyday word or an inflected form of one. */
export function isCommon(key: string): boolean {
  if (kindsOf(key) & kind.common) return true;
  return key.length > 3 && baseForms(key).some((form) => form.length > 2 && (kindsOf(form) & kind.common) !== 0);
}

/**
 * Checks whether a word is an everyday word and in no list of names. Memoized, because an answer takes several
 * look-ups.
 */
export const isPlainWord: (key: string) => boolean = memoize((key) => !isListedName(kindsOf(key)) && isCommon(key));

/** The same as {@link isPlainWord}, for a word type. */
export const isPlainType = annotate(({ key }) => isPlainWord(key));
