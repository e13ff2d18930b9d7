import type { EventColumns } from '../../contract/index-format.ts';
import type { Versioned } from '../versions/fold-versions.ts';

/**
 * How much stands behind each article: the other articles that report one of its events, each once an event, and the
 * versions of its text. The one with most behind it leads where several are drawn as one.
 */
export function weighArticles(articles: readonly Versioned[], events: EventColumns): number[] {
  const weights = articles.map(({ versions }) => versions.length);
  for (const reports of events.reports) {
    const reporters = new Set(reports.map(([article]) => article));
    for (const article of reporters) weights[article] = (weights[article] ?? 0) + reporters.size - 1;
  }
  return weights;
}
