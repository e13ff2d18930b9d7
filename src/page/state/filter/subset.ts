import type { Collection, EventList } from '../../../contract/collection.ts';
import { eventPositions } from './count-by-events.ts';
import type { Filtered } from './filter.ts';

/**
 * A subset of the collection: the passing articles in view, outside the window or undated, or the articles that are
 * filtered out.
 */
export type Subset = 'in-view' | 'outside' | 'undated' | 'out';

/** Returns the position of an article by its number, coded as in {@link eventPositions}, for either clock. */
function positionOn(
  { times }: Collection,
  filtered: Filtered,
  window: { start: number; end: number } | null,
  events: EventList | null,
): (article: number) => number {
  if (events) {
    const positions = eventPositions(events, filtered, window);
    return (article) => positions[article] ?? 0;
  }
  return (article) => {
    const [start, end] = [times.start[article] ?? NaN, times.end[article] ?? NaN];
    if (Number.isNaN(start)) return 0;
    return !window || (start < window.end && (end > window.start || start >= window.start)) ? 2 : 1;
  };
}

/**
 * Returns the articles of a subset in time order, the undated last: as many as `countWindow` counts or, given `events`,
 * `countByEvents`. The window is in milliseconds in UTC, `end` exclusive; null is all of time.
 */
export function articlesOfSubset(
  subset: Subset,
  collection: Collection,
  filtered: Filtered,
  window: { start: number; end: number } | null,
  events: EventList | null,
): Uint32Array {
  const { articles, passes } = filtered;
  if (subset === 'out') return Uint32Array.from(passes.keys()).filter((article) => passes[article] === 0);
  const wanted = { 'in-view': 2, outside: 1, undated: 0 }[subset];
  const position = positionOn(collection, filtered, window, events);
  return articles.filter((article) => position(article) === wanted);
}
