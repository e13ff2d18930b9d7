import { lowerBound } from '../../base/binary-search.ts';
import type { Collection } from '../../contract/collection.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { countWindow } from './filter/count-in-window.ts';
import type { WindowCounts } from './filter/count-in-window.ts';
import type { Filtered } from './filter/filter.ts';
import type { ListedEvents } from './list-entries.ts';

/** Counts of entries by their position relative to the window, and of articles without an entry. */
export interface PositionCounts extends WindowCounts {
  /** Dated articles without a shown event; 0 on the clock of publication. */
  eventless: number;
}

/**
 * Counts the passing articles or events by their position relative to the window. `undated` are the undated articles,
 * on the clock of events those without a shown event. `events` is null on the clock of publication, and undefined while
 * the events load, when the counts are null.
 */
export function countPositions(
  collection: Collection,
  filtered: Filtered,
  window: TimeWindow | null,
  events: ListedEvents | null | undefined,
): PositionCounts | null {
  if (events === undefined) return null;
  const { times } = collection;
  if (!events) return { ...countWindow(times, filtered.articles, filtered.dated, window), eventless: 0 };
  const counts = countWindow(events.list.times, events.events, events.events.length, window);
  const { without } = events;
  const eventless = lowerBound(without, (article) => article < times.dated);
  return { ...counts, undated: without.length - eventless, eventless };
}

/**
 * Returns the undated articles that pass; on the clock of events, those of them that report no event shown, since the
 * others are on the timeline. `events` is as in {@link countPositions}.
 */
export function undatedShelf(
  { times }: Collection,
  { articles, dated }: Filtered,
  events: Pick<ListedEvents, 'without'> | null | undefined,
): Uint32Array {
  return events ? events.without.filter((article) => article >= times.dated) : articles.subarray(dated);
}
