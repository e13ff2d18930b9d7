import type { EventList, Times } from '../../contract/collection.ts';

/** A line that connects an event to an article that reports it, between their times in milliseconds in UTC. */
export interface Connector {
  article: number;
  start: number;
  end: number;
}

/** Maximum number of lines of an event: they overlap, so that more could not be distinguished. */
const maxConnectors = 40;

/**
 * Computes the lines from an event to its dated reports, one for each article. `times` are the times of the articles.
 * If a report precedes the event, which was then planned, the line runs from the report to the event.
 */
export function connectorsOf(event: number, { columns, times: events }: EventList, times: Times): Connector[] {
  const happened = events.start[event];
  const articles = new Set((columns.reports[event] ?? []).map(([article]) => article));
  if (happened === undefined) return [];
  return [...articles].slice(0, maxConnectors).flatMap((article) => {
    const published = times.start[article] ?? Number.NaN;
    if (Number.isNaN(published) || published === happened) return [];
    return [{ article, start: Math.min(happened, published), end: Math.max(happened, published) }];
  });
}
