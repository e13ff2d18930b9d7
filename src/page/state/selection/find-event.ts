import { rowOf } from '../../../contract/collection.ts';
import type { Collection, EventList } from '../../../contract/collection.ts';
import { formatEventId } from '../url/event-id.ts';

/** A report of an event: `[article, trigger, start, end, date]`, as in `EventColumns`. */
type Report = EventList['columns']['reports'][number][number];

/** Finds the event that an article reports at a trigger; undefined if there is none. */
export function findEvent({ columns, eventsOf }: EventList, article: number, trigger: number): number | undefined {
  return rowOf(eventsOf, article).find((event) =>
    (columns.reports[event] ?? []).some((report) => report[0] === article && report[1] === trigger),
  );
}

/**
 * Chooses the leading report of an event among those of passing articles, or among all if none passes: the first that
 * gives the event's own time, otherwise the first.
 */
export function leadingReport({ columns }: EventList, event: number, passes: Uint8Array): Report | undefined {
  const all = columns.reports[event] ?? [];
  const passing = all.filter(([article]) => passes[article] === 1);
  const reports = passing.length > 0 ? passing : all;
  return reports.find(([, , , , date]) => date === 0) ?? reports[0];
}

/** Returns the ids of an event: one for each of its reports, in their order. */
export function eventIds({ index }: Collection, { columns }: EventList, event: number): string[] {
  const reports = columns.reports[event] ?? [];
  return reports.map(([article, trigger]) => formatEventId({ article: index.articles.id[article] ?? '', trigger }));
}
