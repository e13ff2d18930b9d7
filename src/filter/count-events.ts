import type { EventList } from '../bundle/collection.ts';
import type { WindowCounts } from './count-in-window.ts';
import type { Filtered } from './filter.ts';

/**
 * Where the passing articles stand on the clock of events: in view with at least one event, outside with all of theirs,
 * or with none (`undated`). The three add up to all that pass. A null window shows everything.
 */
export function countEvents(
  { columns, times }: EventList,
  { articles, passes }: Filtered,
  window: { start: number; end: number } | null,
): WindowCounts {
  const inView = new Set<number>();
  const placed = new Set<number>();
  columns.reports.forEach((reports, event) => {
    const shown = window === null || ((times.start[event] ?? 0) < window.end && (times.end[event] ?? 0) > window.start);
    for (const [article] of reports) {
      if (passes[article] !== 1) continue;
      placed.add(article);
      if (shown) inView.add(article);
    }
  });
  return { inView: inView.size, outside: placed.size - inView.size, undated: articles.length - placed.size };
}
