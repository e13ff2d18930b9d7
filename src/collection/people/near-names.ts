import type { PersonName, PersonNames } from './person-names.ts';
import { dayMs } from '../../time/durations.ts';

/** Articles published within a quarter of a year are near in time. */
const windowMs = 92 * dayMs;

/** Checks whether two ascending lists of articles have dates within a quarter of a year of each other. */
export function nearInTime({ times }: PersonNames, some: readonly number[], others: readonly number[]): boolean {
  let at = 0;
  for (const article of some) {
    const time = times[article] ?? null;
    if (time === null) continue;
    // Articles are in time order, so one that is too early for this article is too early for the next.
    while (at < others.length && (times[others[at] ?? -1] ?? Infinity) < time - windowMs) at++;
    const next = times[others[at] ?? -1] ?? null;
    if (next !== null && next <= time + windowMs) return true;
  }
  return false;
}

/** Collects the co-mentions of some articles: all names that they mention. */
export function coMentionsIn({ byArticle }: PersonNames, articles: readonly number[]): Set<PersonName> {
  return new Set(articles.flatMap((article) => byArticle[article] ?? []));
}

/** Checks whether the articles mention one of these co-mentions, apart from the names left out. */
export function shareCoMention(
  { byArticle }: PersonNames,
  articles: readonly number[],
  coMentions: ReadonlySet<PersonName>,
  leftOut: ReadonlySet<PersonName>,
): boolean {
  return articles.some((article) => byArticle[article]?.some((name) => coMentions.has(name) && !leftOut.has(name)));
}
