import type { EventList, Times } from '../../../contract/collection.ts';

/** What ties an event to an article that reports it: from the one's time to the other's, milliseconds in UTC. */
export interface Tie {
  article: number;
  start: number;
  end: number;
}

/** More reports than this are drawn as this many: lines from one event all begin alike. */
const most = 40;

/**
 * The ties of an event to its reports, each article once, those without a date left out. `times` are the articles'.
 * A report from before the event, of what was planned, has its tie the other way round.
 */
export function tiesOf(event: number, { columns, times: events }: EventList, times: Times): Tie[] {
  const happened = events.start[event];
  const articles = new Set((columns.reports[event] ?? []).map(([article]) => article));
  if (happened === undefined) return [];
  return [...articles].slice(0, most).flatMap((article) => {
    const published = times.start[article] ?? Number.NaN;
    if (Number.isNaN(published) || published === happened) return [];
    return [{ article, start: Math.min(happened, published), end: Math.max(happened, published) }];
  });
}
