import { choose, type ChoiceRule } from './choose.ts';
import { type Cluster, rootOf } from './cluster.ts';
import { Clusters, type FullNameRule } from './clusters.ts';
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

/** Returns the mentions that are forms of the name that the text uses most, for a person with several names. */
function ofMainName({ forms }: Cluster, mentions: readonly Mention[]): Mention[] {
  let most: Mention[] = [];
  for (const form of forms.filter(({ length }) => length > 1)) {
    const covered = mentions.filter((mention) => isCovered(mention, form));
    if (covered.some(({ keys }) => keys.length > 1) && covered.length > most.length) most = covered;
  }
  return most;
}

/**
 * Returns the fullest form of the name, or the form by which a biography is headed. Names from birth or in other
 * languages do not count; of several names, the most used one does.
 */
function nameOf(cluster: Cluster, mentions: readonly Mention[]): string {
  const heading = mentions.find((mention) => mention.heading);
  if (heading) return displayName([heading.surface]);
  const used = mentions.filter(({ alias }) => !alias?.aside);
  const main = cluster.renamed ? ofMainName(cluster, used) : [];
  const shown = main.length > 0 ? main : used.length > 0 ? used : mentions;
  return displayName(shown.map(({ surface }) => surface));
}

/** How a mention was linked: by which rule, and to which earlier mention of the person, if there is one. */
export interface Link {
  rule: ChoiceRule | FullNameRule | 'alias';
  to: Mention | undefined;
}

/**
 * Links mentions, given in text order, into persons in the order of their first mentions; each is named by its fullest
 * form. `trace` is called for each mention, in text order, with how it was linked.
 */
export function linkMentions(mentions: readonly Mention[], trace?: (mention: Mention, link: Link) => void): Person[] {
  const clusters = new Clusters();
  const found = new Map<Mention, { cluster: Cluster; rule: Link['rule'] }>();
  for (const mention of mentions) if (mention.keys.length > 1) found.set(mention, clusters.withFull(mention));
  let previous: Cluster | undefined;
  for (const mention of mentions) {
    const { alias } = mention;
    let choice = found.get(mention);
    const bearer = alias && found.get(alias.of)?.cluster;
    if (bearer) {
      if (choice) clusters.merge(bearer, choice.cluster);
      else if (!alias.aside) clusters.addForm(rootOf(bearer), mention);
      choice = { cluster: bearer, rule: 'alias' };
    }
    choice ??= choose(clusters, mention, previous) ?? { cluster: clusters.add(mention), rule: 'new-person' };
    const cluster = rootOf(choice.cluster);
    found.set(mention, { cluster, rule: choice.rule });
    trace?.(mention, { rule: choice.rule, to: cluster.mentions.at(-1) });
    clusters.addMention(cluster, mention);
    previous = cluster;
  }
  return clusters.all
    .filter(({ mergedInto }) => !mergedInto)
    .map((cluster) => {
      const own = cluster.mentions.toSorted((a, b) => a.start - b.start);
      return { name: nameOf(cluster, own), mentions: own };
    })
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
