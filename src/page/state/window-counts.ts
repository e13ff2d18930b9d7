import type { Collection, EventList } from '../../contract/collection.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { countByEvents } from './filter/count-by-events.ts';
import { countWindow } from './filter/count-in-window.ts';
import type { WindowCounts } from './filter/count-in-window.ts';
import type { Filtered } from './filter/filter.ts';
import type { ViewState } from './url/view-state.ts';

/**
 * Counts the passing articles by their position relative to the window. `events` is null on the clock of publication,
 * and undefined while the events load, when the counts are null.
 */
export function countPositions(
  collection: Collection,
  filtered: Filtered,
  window: TimeWindow | null,
  events: EventList | null | undefined,
): WindowCounts | null {
  if (events === undefined) return null;
  if (events) return countByEvents(events, filtered, window);
  return countWindow(collection.times, filtered.articles, filtered.dated, window);
}

/** Returns the words for articles without a time on a clock. */
export function unplacedText(clock: ViewState['clock']): string {
  return clock === 'happened' ? 'telling of no dated event' : 'undated';
}
