import { type Cluster, contradicts } from './cluster.ts';
import type { Clusters } from './clusters.ts';
import { kind, kindsOf } from '../lexicon/lexicon.ts';
import type { Mention } from './mention.ts';

/** A person named in full within so many characters takes a bare surname from the person usually called by it. */
const near = 250;
/** From this weight on a text is about a person. */
const mainWeight = 3;

/** Rates how well a single word fits a person's names: 3 as a surname, 2 as a given name, 1 as another word. */
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

/** Rates how much a text is about a person: the number of mentions, plus 1 if it gives a title. */
function weight({ bare, full, titles }: Cluster): number {
  let called = full;
  for (const times of bare.values()) called += times;
  return called + (titles.size > 0 ? 1 : 0);
}

/** Counts the mentions of a person by this word alone. */
function calledSo({ bare }: Cluster, word: string): number {
  return bare.get(word) ?? 0;
}

/** Finds the one person of whose surname a single word is a misspelling. A listed given name is never taken for one. */
function misspelt(clusters: Clusters, { keys: [word = ''], titleKey }: Mention): Cluster | undefined {
  if (kindsOf(word) & kind.given) return undefined;
  const [only, second] = clusters.near(word).filter((cluster) => cluster.last >= 0 && !contradicts(titleKey, cluster));
  return second ? undefined : only;
}

/** The rule by which a lone word was linked to a person. */
export type ChoiceRule =
  | 'suffix'
  | 'title'
  | 'latest'
  | 'latest-not-relative'
  | 'main-person'
  | 'usual-name'
  | 'named-later'
  | 'misspelt-surname';

/** A person with the rule that chose them. */
export interface Choice {
  cluster: Cluster;
  rule: ChoiceRule;
}

/**
 * Returns the persons that a single word can refer to: those named in full so far, otherwise those named in full later,
 * otherwise those of one word.
 */
function poolOf(clusters: Clusters, mention: Mention, word: string, previous: Cluster | undefined): readonly Cluster[] {
  const possible = clusters
    .of(word)
    .filter((cluster) => !contradicts(mention.titleKey, cluster) && !(mention.kinOfPrevious && cluster === previous));
  const named = possible.filter(({ forms }) => forms.some((form) => form.length > 1));
  const read = (named.length > 0 ? named : possible).filter(({ last }) => last >= 0);
  if (read.length > 0) return read;
  const later = possible.filter((cluster) => !cluster.relative && cluster.last < 0 && fit(word, cluster) > 1);
  return later.length > 0 ? later.toReversed() : possible.filter(({ last }) => last >= 0);
}

/**
 * Chooses the person that a single word refers to: of those whose names it fits best, the one mentioned last, unless
 * the text usually calls another person by this word and the last one was mentioned some way back, or only as a
 * relative. A person who is named only later is the last choice. `previous` is the person mentioned just before.
 */
export function choose(clusters: Clusters, mention: Mention, previous: Cluster | undefined): Choice | undefined {
  const [word = ''] = mention.keys;
  const pool = poolOf(clusters, mention, word, previous);
  const aged = mention.suffix ? pool.find(({ suffix }) => suffix === mention.suffix) : undefined;
  if (aged) return { cluster: aged, rule: 'suffix' };
  const best = Math.max(...pool.map((cluster) => fit(word, cluster)));
  const fitting = pool.filter((cluster) => fit(word, cluster) === best).toSorted((a, b) => b.last - a.last);
  const [latest] = fitting;
  if (latest) return chooseFitting(fitting, latest, mention, word);
  const slip = mention.kinOfPrevious ? undefined : misspelt(clusters, mention);
  return slip && { cluster: slip, rule: 'misspelt-surname' };
}

/** Chooses among the persons whose names a lone word fits equally well; `latest` is the one mentioned last. */
function chooseFitting(fitting: readonly Cluster[], latest: Cluster, mention: Mention, word: string): Choice {
  if (latest.last < 0) return { cluster: latest, rule: 'named-later' };
  const titled = fitting.filter(({ titles }) => titles.has(mention.titleKey));
  if (titled[0] && titled.length < fitting.length) return { cluster: titled[0], rule: 'title' };
  const used = fitting.reduce((most, other) => (calledSo(other, word) > calledSo(most, word) ? other : most), latest);
  const main = fitting.reduce((most, other) => (weight(other) > weight(most) ? other : most), latest);
  // A person named once does not take the name from the person that the text is about.
  if (latest.bare.size === 0 && latest.full === 1 && weight(main) >= mainWeight && main.last >= 0)
    return { cluster: main, rule: 'main-person' };
  // A person whom the text calls by the given name "Ana" is not called by the surname too.
  const otherwise = latest.bare.size > 0 && calledSo(latest, word) === 0 && calledSo(used, word) > 0;
  const isUsual = calledSo(used, word) >= 2 && (latest.relativeSoFar || mention.start - latest.last > near);
  if (otherwise || isUsual) return { cluster: used, rule: 'usual-name' };
  const other = latest.relativeSoFar ? fitting.find(({ relativeSoFar }) => !relativeSoFar) : undefined;
  return other ? { cluster: other, rule: 'latest-not-relative' } : { cluster: latest, rule: 'latest' };
}
