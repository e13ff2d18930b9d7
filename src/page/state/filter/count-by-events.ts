import type { EventList } from '../../../contract/collection.ts';
import type { WindowCounts } from './count-in-window.ts';
import type { Filtered } from './filter.ts';

/**
 * Classifies each article by its events: 2 if at least one event is in the window, 1 if all are outside, 0 without
 * events or if it is filtered out. A null window is all of time.
 */
export function eventPositions(
  { columns, times }: EventList,
  { passes }: Filtered,
  window: { start: number; end: number } | null,
): Uint8Array {
  const positions = new Uint8Array(passes.length);
  columns.reports.forEach((reports, event) => {
    const shown = window === null || ((times.start[event] ?? 0) < window.end && (times.end[event] ?? 0) > window.start);
    for (const [article] of reports)
      if (passes[article] === 1 && positions[article] !== 2) positions[article] = shown ? 2 : 1;
  });
  return positions;
}

/**
 * Counts the passing articles by the position of their events; `undated` are those without events. The three counts add
 * up to the number of passing articles.
 */
export function countByEvents(
  events: EventList,
  filtered: Filtered,
  window: { start: number; end: number } | null,
): WindowCounts {
  const counts = [0, 0, 0];
  const positions = eventPositions(events, filtered, window);
  for (const article of filtered.articles) {
    const position = positions[article] ?? 0;
    counts[position] = (counts[position] ?? 0) + 1;
  }
  const [undated = 0, outside = 0, inView = 0] = counts;
  return { inView, outside, undated };
}
