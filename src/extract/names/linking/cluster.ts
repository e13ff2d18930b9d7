import { kind, kindsOf } from '../lexicon/lexicon.ts';
import { isMisspelt } from '../../../text/misspelt.ts';
import type { Mention } from './mention.ts';
import { canBeSame } from './same-name.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** A cluster of mentions: one person, as far as the text has been read. */
export interface Cluster {
  /** The full names, as words; if there are none, the single word. */
  forms: string[][];
  mentions: Mention[];
  man: boolean;
  woman: boolean;
  suffix: string;
  /**
   * True if the person is mentioned only as somebody's relative ("his wife Ana Holm"): in the whole text, and so far.
   */
  relative: boolean;
  relativeSoFar: boolean;
  /** The start of the latest mention so far, or -1. */
  last: number;
  /** The number of mentions so far by each single word. */
  bare: Map<string, number>;
  /** The number of full names in the whole text. */
  full: number;
  /** The titles before the full names: "president". */
  titles: Set<string>;
  /** The cluster into which this one was merged, because one name is an alias of the other. */
  mergedInto: Cluster | undefined;
  /** True if the person has two names that are not forms of each other. */
  renamed: boolean;
}

const womanTitles = wordSet(
  'mrs ms miss mme mlle lady dame queen princess madam madame congresswoman chairwoman spokeswoman sister mother empress duchess actress senora signora frau wife daughter widow aunt niece',
);
const manTitles = wordSet(
  'mr sir lord king prince pope congressman chairman spokesman brother father emperor duke actor senor signor herr monsieur husband son uncle nephew',
);

export function newCluster(): Cluster {
  return {
    forms: [],
    mentions: [],
    man: false,
    woman: false,
    suffix: '',
    relative: true,
    relativeSoFar: true,
    last: -1,
    bare: new Map(),
    full: 0,
    titles: new Set(),
    mergedInto: undefined,
    renamed: false,
  };
}

/** Follows merges to the cluster that contains the person's mentions. */
export function rootOf(cluster: Cluster): Cluster {
  let root = cluster;
  while (root.mergedInto) root = root.mergedInto;
  return root;
}

export function hasForm({ forms }: Cluster, keys: readonly string[]): boolean {
  const written = keys.join(' ');
  return forms.some((form) => form.join(' ') === written);
}

/** Checks whether a full name is another form of a person's name. */
export function fits(cluster: Cluster, { keys, suffix, blood }: Mention): boolean {
  // A father, a son or a cousin may have nearly the same name.
  if (blood && !cluster.relative) return hasForm(cluster, keys) && cluster.suffix === suffix;
  if (cluster.suffix && suffix && cluster.suffix !== suffix) return false;
  return cluster.forms.some((form) => form.length > 1 && canBeSame(form, keys));
}

/** Checks whether a full name is one of the person's with a misspelt surname. */
export function mayMisspell({ forms }: Cluster, { keys, suffix }: Mention): boolean {
  const [first = ''] = keys;
  const last = keys.at(-1) ?? '';
  // A letter's difference in a hyphenated name such as "Kwok-kin" makes it another given name.
  if (suffix || first.length < 3 || first.includes('.') || last.includes('-') || kindsOf(first) & kind.east)
    return false;
  return forms.some((form) => form.length === keys.length && form[0] === first && isMisspelt(form.at(-1) ?? '', last));
}

/** Checks for singular and plural: "the Holms" are more than one person. */
function areOneAndMany(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

/** Checks whether a single word is a misspelling of the person's surname. */
export function mayMisspellSurname({ forms }: Cluster, word: string): boolean {
  return forms.some((form) => {
    const surname = form.length > 1 ? (form.at(-1) ?? '') : '';
    return isMisspelt(surname, word) && !areOneAndMany(surname, word);
  });
}

/**
 * Ranks persons whom a full name fits, given the latest first: the same suffix, then no relative, then exactly this
 * name.
 */
export function bestOf(persons: readonly Cluster[], { keys, suffix }: Mention): Cluster | undefined {
  let best: Cluster | undefined;
  let most = -1;
  for (const person of persons) {
    const rank = (person.suffix === suffix ? 4 : 0) + (person.relative ? 0 : 2) + (hasForm(person, keys) ? 1 : 0);
    if (rank > most) [best, most] = [person, rank];
  }
  return best;
}

/** Adds the facts that a mention gives about the person: gender, suffix, titles, whether a relative only. */
export function addFacts(cluster: Cluster, { keys, titleKey, suffix, relative }: Mention): void {
  const given = keys.length > 1 ? kindsOf(keys[0] ?? '') : 0;
  if (given & kind.man || manTitles.has(titleKey)) cluster.man = true;
  if (given & kind.woman || womanTitles.has(titleKey)) cluster.woman = true;
  if (!relative) cluster.relative = false;
  if (keys.length > 1) cluster.full++;
  if (titleKey !== '' && keys.length > 1) cluster.titles.add(titleKey);
  cluster.suffix ||= suffix;
}

/** Checks whether a title contradicts the person's gender: "Mrs" for a man. */
export function contradicts(titleKey: string, { man, woman }: Cluster): boolean {
  return (womanTitles.has(titleKey) && man && !woman) || (manTitles.has(titleKey) && woman && !man);
}
