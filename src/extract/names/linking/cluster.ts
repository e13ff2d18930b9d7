import { kind, kindsOf } from '../lexicon/lexicon.ts';
import { isMisspelt } from './misspelt.ts';
import type { Mention } from './mention.ts';
import { canBeSame } from './same-name.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** A person as far as a text has been read. */
export interface Cluster {
  /** The full names, as words; of a person with none, the one word. */
  forms: string[][];
  mentions: Mention[];
  man: boolean;
  woman: boolean;
  suffix: string;
  /** Known only as somebody's relative ("his wife Ana Holm"), in the whole text and as far as it is read. */
  relative: boolean;
  relativeSoFar: boolean;
  /** Start of the latest mention read so far, or -1. */
  last: number;
  /** How often those read call the person by each word alone. */
  bare: Map<string, number>;
  /** How often the text names the person in full, read or not yet. */
  full: number;
  /** The titles borne: "president". */
  titles: Set<string>;
  /** Whose other name this turned out to be. */
  joined: Cluster | undefined;
  /** Whether it bears two names that are no forms of one another. */
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
    joined: undefined,
    renamed: false,
  };
}

/** The person themselves, by whichever of their names they were found. */
export function rootOf(cluster: Cluster): Cluster {
  let root = cluster;
  while (root.joined) root = root.joined;
  return root;
}

export function hasForm({ forms }: Cluster, keys: readonly string[]): boolean {
  const written = keys.join(' ');
  return forms.some((form) => form.join(' ') === written);
}

/** Whether a full name is another form of a person's. */
export function fits(cluster: Cluster, { keys, suffix, blood }: Mention): boolean {
  // A father, a son or a cousin may be called nearly the same.
  if (blood && !cluster.relative) return hasForm(cluster, keys) && cluster.suffix === suffix;
  if (cluster.suffix && suffix && cluster.suffix !== suffix) return false;
  return cluster.forms.some((form) => form.length > 1 && canBeSame(form, keys));
}

/** Whether a full name is one of the person's with a slip in the surname. */
export function isSlip({ forms }: Cluster, { keys, suffix }: Mention): boolean {
  const [first = ''] = keys;
  const last = keys.at(-1) ?? '';
  // What differs by a letter in "Kwok-kin" is another given name.
  if (suffix || first.length < 3 || first.includes('.') || last.includes('-') || kindsOf(first) & kind.east)
    return false;
  return forms.some((form) => form.length === keys.length && form[0] === first && isMisspelt(form.at(-1) ?? '', last));
}

/** "The Holms" are more than one. */
function areOneAndMany(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

/** Whether a lone word is the person's surname with a slip. */
export function isSlipOfSurname({ forms }: Cluster, word: string): boolean {
  return forms.some((form) => {
    const surname = form.length > 1 ? (form.at(-1) ?? '') : '';
    return isMisspelt(surname, word) && !areOneAndMany(surname, word);
  });
}

/** Of persons, the latest first, whom a full name fits: who has its suffix, is no relative, and is so called exactly. */
export function bestOf(persons: readonly Cluster[], { keys, suffix }: Mention): Cluster | undefined {
  let best: Cluster | undefined;
  let most = -1;
  for (const person of persons) {
    const rank = (person.suffix === suffix ? 4 : 0) + (person.relative ? 0 : 2) + (hasForm(person, keys) ? 1 : 0);
    if (rank > most) [best, most] = [person, rank];
  }
  return best;
}

/** Takes up what a mention, of the whole text, tells of the person. */
export function note(cluster: Cluster, { keys, titleKey, suffix, relative }: Mention): void {
  const given = keys.length > 1 ? kindsOf(keys[0] ?? '') : 0;
  if (given & kind.man || manTitles.has(titleKey)) cluster.man = true;
  if (given & kind.woman || womanTitles.has(titleKey)) cluster.woman = true;
  if (!relative) cluster.relative = false;
  if (keys.length > 1) cluster.full++;
  if (titleKey !== '' && keys.length > 1) cluster.titles.add(titleKey);
  cluster.suffix ||= suffix;
}

/** Whether a title is none that the person can bear: "Mrs" of a man. */
export function contradicts(titleKey: string, { man, woman }: Cluster): boolean {
  return (womanTitles.has(titleKey) && man && !woman) || (manTitles.has(titleKey) && woman && !man);
}
