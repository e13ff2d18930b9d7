import { displayName } from './display-name.ts';
import { kind, kindsOf } from './lexicon/lexicon.ts';
import { canBeSame } from './same-name.ts';
import { wordSet } from './word-set.ts';

/** A mention of a person, to be linked. */
export interface Mention {
  start: number;
  end: number;
  surface: string;
  /** Folded words without particles and suffixes. */
  keys: string[];
  /** Folded word of the title or role before it, or ''. */
  titleKey: string;
  /** "jr" or "sr" where it tells father and son apart, or ''. */
  suffix: string;
  /** Whether it is brought in as somebody's relative: "his wife Ana Holm". */
  relative: boolean;
  /** Whether it is another name of the person mentioned just before: "Ana Holm, known as Tilly". */
  alias: boolean;
}

/** A person of the article, with the mentions in text order. */
export interface Person {
  name: string;
  mentions: Mention[];
}

interface Cluster {
  /** The full names, as words; of a person with none, the one word. */
  forms: string[][];
  mentions: Mention[];
  man: boolean;
  woman: boolean;
  suffix: string;
  /** Known only as somebody's relative: "his wife Ana Holm". */
  relative: boolean;
  /** Start of the latest mention read so far, or -1, and how many of those read were of one word. */
  last: number;
  bare: number;
  /** How often the text names the person in full, read or not yet. */
  full: number;
  /** The titles borne: "president". */
  titles: Set<string>;
}

/** Most persons of one name, the latest first, that a mention is compared with: it keeps linking linear. */
const mostCompared = 40;
/** As far back, in characters, a person just named in full takes a bare surname from one who is used to it. */
const near = 250;
/** From which weight on somebody is one whom the text is about. */
const mainWeight = 3;

const womanTitles = wordSet(
  'mrs ms miss mme mlle lady dame queen princess madam madame congresswoman chairwoman spokeswoman sister mother empress duchess actress senora signora frau wife daughter widow aunt niece',
);
const manTitles = wordSet(
  'mr sir lord king prince pope congressman chairman spokesman brother father emperor duke actor senor signor herr monsieur husband son uncle nephew',
);

class Clusters {
  readonly all: Cluster[] = [];
  readonly #byWord = new Map<string, Cluster[]>();

  /** The persons of whose names this is a word, the latest first. */
  of(word: string): Cluster[] {
    return (this.#byWord.get(word) ?? []).slice(-mostCompared).toReversed();
  }

  add(mention: Mention): Cluster {
    const cluster: Cluster = {
      forms: [],
      mentions: [],
      man: false,
      woman: false,
      suffix: '',
      relative: true,
      last: -1,
      bare: 0,
      full: 0,
      titles: new Set(),
    };
    this.all.push(cluster);
    this.learn(cluster, mention);
    return cluster;
  }

  /** Adds a form of the name, and what it tells of the person. */
  learn(cluster: Cluster, { keys, titleKey, suffix, relative }: Mention): void {
    const given = keys.length > 1 ? kindsOf(keys[0] ?? '') : 0;
    if (given & kind.man || manTitles.has(titleKey)) cluster.man = true;
    if (given & kind.woman || womanTitles.has(titleKey)) cluster.woman = true;
    if (!relative) cluster.relative = false;
    if (keys.length > 1) cluster.full++;
    if (titleKey !== '' && keys.length > 1) cluster.titles.add(titleKey);
    cluster.suffix ||= suffix;
    const form = keys.join(' ');
    if (cluster.forms.length >= 20 || cluster.forms.some((known) => known.join(' ') === form)) return;
    cluster.forms.push(keys);
    for (const key of keys) {
      for (const word of key.includes('-') ? [key, ...key.split('-')] : [key]) {
        const known = this.#byWord.get(word);
        if (!known) this.#byWord.set(word, [cluster]);
        else if (!known.slice(-mostCompared).includes(cluster)) known.push(cluster);
      }
    }
  }
}

function linkFull(clusters: Clusters, mention: Mention): Cluster {
  for (const word of mention.keys.toReversed()) {
    const match = clusters
      .of(word)
      .find(
        ({ forms, suffix }) =>
          !(suffix && mention.suffix && suffix !== mention.suffix) &&
          forms.some((form) => form.length > 1 && canBeSame(form, mention.keys)),
      );
    if (!match) continue;
    clusters.learn(match, mention);
    return match;
  }
  return clusters.add(mention);
}

/** How well a lone word fits a full name: as its surname best, then as the given name, then as any other word of it. */
function fit(word: string, cluster: Cluster): number {
  let best = 0;
  for (const form of cluster.forms) {
    const eastern = (kindsOf(form[0] ?? '') & kind.east) !== 0;
    if (form.at(-1) === word || (eastern && form[0] === word)) best = Math.max(best, 3);
    else if (form[0] === word || eastern) best = Math.max(best, 2);
    else best = Math.max(best, 1);
  }
  return best;
}

function contradicts(titleKey: string, { man, woman }: Cluster): boolean {
  return (womanTitles.has(titleKey) && man && !woman) || (manTitles.has(titleKey) && woman && !man);
}

/** How much a text is about a person: how often it has named the person, and whether it gives a title. */
function weight({ bare, full, titles }: Cluster): number {
  return bare + full + (titles.size > 0 ? 1 : 0);
}

/**
 * Whom a lone word means: of those whose names it fits best the one mentioned last, unless another is used to being
 * called so and the last was named some way back, or as a relative only. One who is named only later is the last choice.
 */
function choose(clusters: Clusters, mention: Mention): Cluster | undefined {
  const [word = ''] = mention.keys;
  const possible = clusters.of(word).filter((cluster) => !contradicts(mention.titleKey, cluster));
  const named = possible.filter(({ forms }) => forms.some((form) => form.length > 1));
  const read = (named.length > 0 ? named : possible).filter(({ last }) => last >= 0);
  const later = possible.filter((cluster) => !cluster.relative && cluster.last < 0 && fit(word, cluster) > 1);
  const pool =
    read.length > 0 ? read : later.length > 0 ? later.toReversed() : possible.filter(({ last }) => last >= 0);
  const aged = mention.suffix ? pool.find(({ suffix }) => suffix === mention.suffix) : undefined;
  if (aged) return aged;
  const best = Math.max(...pool.map((cluster) => fit(word, cluster)));
  const fitting = pool.filter((cluster) => fit(word, cluster) === best).toSorted((a, b) => b.last - a.last);
  const [latest] = fitting;
  if (!latest || latest.last < 0) return latest;
  const titled = fitting.filter(({ titles }) => titles.has(mention.titleKey));
  if (titled[0] && titled.length < fitting.length) return titled[0];
  const used = fitting.reduce((most, other) => (other.bare > most.bare ? other : most), latest);
  // Who is named only once does not take the name from the one whom the text is about.
  const main = fitting.reduce((most, other) => (weight(other) > weight(most) ? other : most), latest);
  if (latest.bare === 0 && latest.full === 1 && weight(main) >= mainWeight && main.last >= 0) return main;
  if (used.bare >= 2 && (latest.relative || mention.start - latest.last > near)) return used;
  return latest.relative ? (fitting.find(({ relative }) => !relative) ?? latest) : latest;
}

/** Gathers mentions, given in text order, into persons, by first mention; each is named by its fullest form. */
export function linkMentions(mentions: readonly Mention[]): Person[] {
  const clusters = new Clusters();
  const full = new Map<Mention, Cluster>();
  for (const mention of mentions) if (mention.keys.length > 1) full.set(mention, linkFull(clusters, mention));
  let previous: Cluster | undefined;
  for (const mention of mentions) {
    if (mention.alias && previous) clusters.learn(previous, mention);
    const cluster = full.get(mention) ?? choose(clusters, mention) ?? clusters.add(mention);
    cluster.mentions.push(mention);
    cluster.last = mention.start;
    previous = cluster;
    if (mention.keys.length === 1) cluster.bare++;
  }
  return clusters.all
    .map(({ mentions: own }) => ({ name: displayName(own.map(({ surface }) => surface)), mentions: own }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
