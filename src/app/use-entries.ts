import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { rowOf } from '../bundle/collection.ts';
import type { Collection, EventList, Times } from '../bundle/collection.ts';
import { dateText } from '../bundle/date-text.ts';
import { parseEdtf } from '../bundle/edtf.ts';
import { eventsQuery } from '../data/bundle-queries.ts';
import type { Filtered } from '../filter/filter.ts';
import type { TimelineEntries } from '../timeline/entries.ts';
import type { ViewState } from '../url/view-state.ts';

/** What the timeline draws, and how its entries and the articles belong together. */
export interface Drawing {
  entries: TimelineEntries;
  /** The stretch of time of the whole collection on this clock; null where nothing is dated. */
  extent: { start: number; end: number } | null;
  /** The article to open when an entry is chosen. */
  articleOf: (entry: number) => number | null;
  /** The entry that stands for an article. */
  entryOf: (article: number) => number | null;
  waiting: boolean;
  error: Error | null;
  retry: () => void;
}

function pick(times: Times, ids: Uint32Array): Pick<TimelineEntries, 'start' | 'end' | 'id'> {
  return {
    start: Float64Array.from(ids, (id) => times.start[id] ?? 0),
    end: Float64Array.from(ids, (id) => times.end[id] ?? 0),
    id: ids,
  };
}

function extentOf({ start, end, dated }: Times): Drawing['extent'] {
  if (dated === 0) return null;
  let last = -Infinity;
  for (let at = 0; at < dated; at++) last = Math.max(last, end[at] ?? last);
  return { start: start[0] ?? 0, end: last };
}

function isPrecise(date: string | null | undefined): boolean {
  const precision = date ? parseEdtf(date)?.precision : undefined;
  return precision === 'day' || precision === 'time';
}

type SlotsOf = (persons: Uint32Array) => readonly number[];

function published(
  collection: Collection,
  filtered: Filtered,
  slotsOf: SlotsOf,
): Omit<Drawing, 'waiting' | 'error' | 'retry'> {
  const { headline, date } = collection.index.articles;
  return {
    entries: {
      ...pick(collection.times, filtered.articles.subarray(0, filtered.dated)),
      headline: (id) => headline[id] ?? '',
      date: (id) => dateText(date[id] ?? ''),
      precise: (id) => isPrecise(date[id]),
      weight: (id) => collection.index.articles.weight[id] ?? 0,
      counted: (count) => `${count} articles`,
      colours: (id) => slotsOf(rowOf(collection.persons, id)),
      planned: () => false,
    },
    extent: extentOf(collection.times),
    articleOf: (entry) => entry,
    entryOf: (article) => (article < collection.times.dated && filtered.passes[article] === 1 ? article : null),
  };
}

function happened(
  list: EventList,
  filtered: Filtered,
  slotsOf: SlotsOf,
  hint: number | null,
): Omit<Drawing, 'waiting' | 'error' | 'retry'> {
  const { columns } = list;
  const shown = (event: number) =>
    columns.reports[event]?.find(([article]) => filtered.passes[article] === 1)?.[0] ?? null;
  const ids = Uint32Array.from(columns.date.keys()).filter((event) => shown(event) !== null);
  const reportedBy = (event: number, article: number) =>
    columns.reports[event]?.some(([by]) => by === article) ?? false;
  return {
    entries: {
      ...pick(list.times, ids),
      headline: (id) => columns.sentence[id] ?? '',
      date: (id) => dateText(columns.date[id] ?? ''),
      precise: (id) => isPrecise(columns.date[id]),
      weight: (id) => columns.reports[id]?.length ?? 0,
      counted: (count) => `${count} events`,
      colours: (id) => slotsOf(rowOf(list.persons, id)),
      planned: (id) => columns.planned[id] ?? false,
    },
    extent: extentOf(list.times),
    articleOf: shown,
    // An article may report several events: the one that was chosen, else its first.
    entryOf: (article) =>
      hint !== null && reportedBy(hint, article) ? hint : (ids.find((event) => reportedBy(event, article)) ?? null),
  };
}

const noEvents: EventList = {
  columns: { date: [], sentence: [], planned: [], persons: [], reports: [] },
  count: 0,
  times: { start: new Float64Array(), end: new Float64Array(), dated: 0 },
  persons: { offsets: new Uint32Array(1), values: new Uint32Array() },
};

/** The entries of the chosen clock: articles when they were published, or events when they happened. */
export function useEntries(
  collection: Collection,
  view: ViewState,
  filtered: Filtered,
  slotsOf: SlotsOf,
  hint: number | null,
): Drawing {
  const onEvents = view.clock === 'happened';
  const events = useQuery({ ...eventsQuery(collection), enabled: onEvents });
  const drawing = useMemo(() => {
    if (!onEvents) return published(collection, filtered, slotsOf);
    const list = events.data ?? noEvents;
    return happened(list, filtered, slotsOf, hint);
  }, [onEvents, collection, events.data, filtered, slotsOf, hint]);
  return {
    ...drawing,
    waiting: onEvents && events.isPending,
    error: onEvents ? events.error : null,
    retry: () => void events.refetch(),
  };
}
