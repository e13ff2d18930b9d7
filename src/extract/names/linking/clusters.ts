import {
  bestOf,
  type Cluster,
  fits,
  hasForm,
  mayMisspell,
  mayMisspellSurname,
  newCluster,
  addFacts,
  rootOf,
} from './cluster.ts';
import type { Mention } from './mention.ts';

/**
 * The number of persons with one word in their names that a mention is compared with, the latest first. It keeps the
 * time of linking linear.
 */
const mostCompared = 40;
const mostForms = 20;

/** The rule by which a full name was linked to a person. */
export type FullNameRule = 'same-name' | 'misspelt-name' | 'new-person';

/** The persons of a text, indexed by the words of their names. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly #byWord = new Map<string, Cluster[]>();
  readonly #bySurnameInitial = new Map<string, Cluster[]>();

  /** Finds the persons with this word in their names, the latest first. */
  of(word: string): Cluster[] {
    const all = this.#byWord.get(word);
    if (!all) return [];
    const known = all.slice(-mostCompared).toReversed();
    return known.some(({ mergedInto }) => mergedInto) ? [...new Set(known.map(rootOf))] : known;
  }

  /** Finds the persons of whose surname a single word may be a misspelling, the latest first. */
  near(word: string): Cluster[] {
    const known = (this.#bySurnameInitial.get(word.charAt(0)) ?? []).slice(-mostCompared).toReversed();
    const misspelt = known.filter((person) => mayMisspellSurname(person, word));
    return [...new Set(misspelt.map(rootOf))];
  }

  add(mention: Mention): Cluster {
    const cluster = newCluster();
    this.all.push(cluster);
    this.addForm(cluster, mention);
    return cluster;
  }

  /**
   * Finds the person of a full name, by the first rule that applies: another form of a known name, a misspelling of it,
   * a new person.
   */
  withFull(mention: Mention): { cluster: Cluster; rule: FullNameRule } {
    for (const word of mention.keys.toReversed()) {
      const match = bestOf(
        this.of(word).filter((cluster) => fits(cluster, mention)),
        mention,
      );
      if (!match) continue;
      this.addForm(match, mention);
      return { cluster: match, rule: 'same-name' };
    }
    const misspelt = this.of(mention.keys[0] ?? '').find((cluster) => mayMisspell(cluster, mention));
    if (!misspelt) return { cluster: this.add(mention), rule: 'new-person' };
    addFacts(misspelt, mention);
    return { cluster: misspelt, rule: 'misspelt-name' };
  }

  /** Adds a form of the name, and the facts that the mention gives. */
  addForm(cluster: Cluster, mention: Mention): void {
    addFacts(cluster, mention);
    this.#index(cluster, mention.keys);
  }

  /** Adds a mention to its person. Mentions are read in text order. */
  addMention(person: Cluster, mention: Mention): void {
    const [word = '', ...others] = mention.keys;
    person.mentions.push(mention);
    person.last = mention.start;
    if (!mention.relative && (others.length > 0 || person.full === 0)) person.relativeSoFar = false;
    if (others.length === 0) person.bare.set(word, (person.bare.get(word) ?? 0) + 1);
  }

  /** Merges two persons, because one name is an alias of the other. */
  merge(a: Cluster, b: Cluster): void {
    const [one, two] = [rootOf(a), rootOf(b)];
    if (one === two) return;
    const [person, other] = one.mentions.length < two.mentions.length ? [two, one] : [one, two];
    other.mergedInto = person;
    person.renamed = true;
    person.man ||= other.man;
    person.woman ||= other.woman;
    person.suffix ||= other.suffix;
    person.relative &&= other.relative;
    person.relativeSoFar &&= other.relativeSoFar;
    person.last = Math.max(person.last, other.last);
    for (const [word, times] of other.bare) person.bare.set(word, (person.bare.get(word) ?? 0) + times);
    person.full += other.full;
    for (const mention of other.mentions) person.mentions.push(mention);
    for (const title of other.titles) person.titles.add(title);
    for (const form of other.forms) this.#index(person, form);
  }

  #index(cluster: Cluster, keys: string[]): void {
    if (cluster.forms.length >= mostForms || hasForm(cluster, keys)) return;
    cluster.forms.push(keys);
    if (keys.length > 1) add(this.#bySurnameInitial, (keys.at(-1) ?? '').charAt(0), cluster);
    for (const key of keys)
      for (const word of key.includes('-') ? [key, ...key.split('-')] : [key]) add(this.#byWord, word, cluster);
  }
}

function add(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = index.get(key);
  if (!known) index.set(key, [cluster]);
  else if (!known.slice(-mostCompared).includes(cluster)) known.push(cluster);
}
