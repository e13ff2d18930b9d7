import type { NameNode, Sightings } from './name-nodes.ts';

/** Articles published within a quarter of one another are near in time. */
const windowMs = 92 * 86_400_000;

/** Whether two ascending lists of articles have dates within three months of one another. */
export function nearInTime({ times }: Sightings, some: readonly number[], others: readonly number[]): boolean {
  let at = 0;
  for (const article of some) {
    const time = times[article] ?? null;
    if (time === null) continue;
    // Articles are in time order, so what was too early for one is too early for the next.
    while (at < others.length && (times[others[at] ?? -1] ?? Infinity) < time - windowMs) at++;
    const next = times[others[at] ?? -1] ?? null;
    if (next !== null && next <= time + windowMs) return true;
  }
  return false;
}

/** Everyone who is named in these articles. */
export function companyOf({ namesOf }: Sightings, articles: readonly number[]): Set<NameNode> {
  return new Set(articles.flatMap((article) => namesOf[article] ?? []));
}

/** Whether the articles name someone, other than those left out, who is in the company. */
export function sharesCompany(
  { namesOf }: Sightings,
  articles: readonly number[],
  company: ReadonlySet<NameNode>,
  leftOut: ReadonlySet<NameNode>,
): boolean {
  return articles.some((article) => namesOf[article]?.some((name) => company.has(name) && !leftOut.has(name)));
}
