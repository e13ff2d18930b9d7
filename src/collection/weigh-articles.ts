import type { EventColumns } from '../contract/index-format.ts';
import type { VersionedArticle } from './versions/fold-versions.ts';

/**
 * Weighs each article by its support: the versions of its text, and for each of its events the other articles that
 * report it. A cluster on the timeline shows the headline of the article with the greatest weight.
 */
export function weighArticles(articles: readonly VersionedArticle[], events: EventColumns): number[] {
  const weights = articles.map(({ versions }) => versions.length);
  for (const reports of events.reports) {
    const reporters = new Set(reports.map(([article]) => article));
    for (const article of reporters) weights[article] = (weights[article] ?? 0) + reporters.size - 1;
  }
  return weights;
}
