import type { EventColumns } from './index-format.ts';

/** Counts the distinct events that each article reports; `count` is the number of articles. */
export function countReported(articles: number, reports: EventColumns['reports']): number[] {
  const counts = Array.from({ length: articles }, () => 0);
  for (const all of reports)
    for (const article of new Set(all.map(([number]) => number))) counts[article] = (counts[article] ?? 0) + 1;
  return counts;
}
