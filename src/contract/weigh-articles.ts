import type { EventColumns } from './index-format.ts';

/**
 * Weighs each article by its support: the versions of its text, and for each of its events the other articles that
 * report it. A cluster on the timeline shows the headline of the article with the greatest weight. `versions` has the
 * number of versions of each article.
 */
export function weighArticles(versions: readonly number[], events: Pick<EventColumns, 'reports'>): number[] {
  const weights = [...versions];
  for (const reports of events.reports) {
    const reporters = new Set(reports.map(([article]) => article));
    for (const article of reporters) weights[article] = (weights[article] ?? 0) + reporters.size - 1;
  }
  return weights;
}
