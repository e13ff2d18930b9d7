import type { Collection, EventList } from '../../../contract/collection.ts';
import { mergeMarks, noMarks } from '../../kept/stored/kept-item.ts';
import type { KeptItem, Marks } from '../../kept/stored/kept-item.ts';
import { findEvent } from '../selection/find-event.ts';
import { parseEventId } from '../url/event-id.ts';

/** The reader's marks by the numbers that articles and events have in a bundle. */
export interface PlacedMarks {
  articles: ReadonlyMap<number, Marks>;
  /** Empty until the events are fetched. */
  events: ReadonlyMap<number, Marks>;
  /** The marks of the events that an article reports, merged, which are known without the events. */
  reported: ReadonlyMap<number, Marks>;
}

/** Returns the id of the article of an item, and for an event the start of its trigger; null for a broken id. */
export function reportOf({ of, id }: KeptItem): { article: string; trigger: number | null } | null {
  return of === 'event' ? parseEventId(id) : { article: id, trigger: null };
}

const knownRows = new WeakMap<Collection, Map<string, number>>();

/**
 * Finds the numbers of articles by their ids; -1 for ids that the collection does not contain. Each id is sought once,
 * and all new ones in one pass, which bounds the cost of a changed mark.
 */
function rowsOfIds(collection: Collection, wanted: readonly string[]): ReadonlyMap<string, number> {
  const known = knownRows.get(collection) ?? new Map<string, number>();
  knownRows.set(collection, known);
  const unknown = new Set(wanted.filter((id) => !known.has(id)));
  if (unknown.size === 0) return known;
  for (const id of unknown) known.set(id, -1);
  collection.index.articles.id.forEach((id, row) => {
    if (unknown.has(id)) known.set(id, row);
  });
  return known;
}

function add(marks: Map<number, Marks>, row: number, added: Marks): void {
  marks.set(row, mergeMarks(marks.get(row) ?? noMarks, added));
}

/**
 * Places kept items in a bundle by their stable ids. An event has the marks of each of its reports. Items that the
 * collection does not contain are omitted; they stay stored.
 */
export function placeMarks(
  collection: Collection,
  events: EventList | undefined,
  items: readonly KeptItem[],
): PlacedMarks {
  const reports = items.map(reportOf);
  const rows = rowsOfIds(
    collection,
    reports.flatMap((report) => report?.article ?? []),
  );
  const placed = {
    articles: new Map<number, Marks>(),
    events: new Map<number, Marks>(),
    reported: new Map<number, Marks>(),
  };
  items.forEach((item, at) => {
    const report = reports[at];
    const row = rows.get(report?.article ?? '') ?? -1;
    if (!report || row < 0) return;
    if (report.trigger === null) {
      add(placed.articles, row, item);
      return;
    }
    add(placed.reported, row, item);
    const event = events && findEvent(events, row, report.trigger);
    if (event !== undefined) add(placed.events, event, item);
  });
  return placed;
}
