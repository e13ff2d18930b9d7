import type { Collection } from '../../contract/collection.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { countWindow } from './filter/count-in-window.ts';
import type { WindowCounts } from './filter/count-in-window.ts';
import type { Filtered } from './filter/filter.ts';
import type { ListedEvents } from './list-entries.ts';
import type { ViewState } from './url/view-state.ts';

/**
 * Counts the passing articles or events by their position relative to the window; `undated` are the articles without a
 * time on the clock. `events` is null on the clock of publication, and undefined while the events load, when the counts
 * are null.
 */
export function countPositions(
  collection: Collection,
  filtered: Filtered,
  window: TimeWindow | null,
  events: ListedEvents | null | undefined,
): WindowCounts | null {
  if (events === undefined) return null;
  if (!events) return countWindow(collection.times, filtered.articles, filtered.dated, window);
  const counts = countWindow(events.list.times, events.events, events.events.length, window);
  return { ...counts, undated: events.without.length };
}

/** Returns the words for articles without a time on a clock. */
export function unplacedText(clock: ViewState['clock']): string {
  return clock === 'happened' ? 'with no event shown' : 'undated';
}
