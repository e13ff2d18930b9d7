import { choose } from './choose.ts';
import { type Cluster, rootOf } from './cluster.ts';
import { Clusters } from './clusters.ts';
import { displayName } from './display-name.ts';
import type { Mention } from './mention.ts';
import { canBeSame } from './same-name.ts';

/** A person of the article, with the mentions in text order. */
export interface Person {
  name: string;
  mentions: Mention[];
}

function isCovered({ keys }: Mention, form: readonly string[]): boolean {
  return keys.length === 1 ? form.includes(keys[0] ?? '') : canBeSame(keys, form);
}

/** Of a person with several names, the mentions by that which the text uses most. */
function ofMainName({ forms }: Cluster, mentions: readonly Mention[]): Mention[] {
  let most: Mention[] = [];
  for (const form of forms.filter(({ length }) => length > 1)) {
    const covered = mentions.filter((mention) => isCovered(mention, form));
    if (covered.some(({ keys }) => keys.length > 1) && covered.length > most.length) most = covered;
  }
  return most;
}

/** The fullest form; what is only told by the way names nobody, and of several names the most used counts. */
function nameOf(cluster: Cluster, mentions: readonly Mention[]): string {
  const used = mentions.filter(({ alias }) => !alias?.aside);
  const main = cluster.renamed ? ofMainName(cluster, used) : [];
  const shown = main.length > 0 ? main : used.length > 0 ? used : mentions;
  return displayName(shown.map(({ surface }) => surface));
}

/** Gathers mentions, given in text order, into persons, by first mention; each is named by its fullest form. */
export function linkMentions(mentions: readonly Mention[]): Person[] {
  const clusters = new Clusters();
  const found = new Map<Mention, Cluster>();
  for (const mention of mentions) if (mention.keys.length > 1) found.set(mention, clusters.withFull(mention));
  let previous: Cluster | undefined;
  for (const mention of mentions) {
    const { alias } = mention;
    let cluster = found.get(mention);
    const bearer = alias && found.get(alias.of);
    if (bearer) {
      if (cluster) clusters.join(bearer, cluster);
      else if (!alias.aside) clusters.learn(rootOf(bearer), mention);
      cluster = bearer;
    }
    cluster = rootOf(cluster ?? choose(clusters, mention, previous) ?? clusters.add(mention));
    found.set(mention, cluster);
    clusters.read(cluster, mention);
    previous = cluster;
  }
  return clusters.all
    .filter(({ joined }) => !joined)
    .map((cluster) => {
      const own = cluster.mentions.toSorted((a, b) => a.start - b.start);
      return { name: nameOf(cluster, own), mentions: own };
    })
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
