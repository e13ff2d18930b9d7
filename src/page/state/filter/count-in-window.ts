import { partitionPoint } from '../../../base/binary-search.ts';
import type { Times } from '../../../contract/collection.ts';

/** Numbers of the articles of a selection by their position relative to the window. They add up to the selection. */
export interface WindowCounts {
  inView: number;
  outside: number;
  undated: number;
}

/** Counts how many of the first `dated` articles, which are in time order, start before `time`. */
function startingBefore(times: Times, articles: Uint32Array, dated: number, time: number): number {
  return partitionPoint(0, dated, (at) => (times.start[articles[at] ?? 0] ?? 0) < time);
}

/**
 * Counts the articles whose time overlaps the window (milliseconds in UTC, `end` exclusive; null is all of time).
 * `articles` and `dated` are those of the filter's result. Two binary searches find the starts in the window; only the
 * ends of earlier articles are compared one by one.
 */
export function countWindow(
  times: Times,
  articles: Uint32Array,
  dated: number,
  window: { start: number; end: number } | null,
): WindowCounts {
  const undated = articles.length - dated;
  if (!window) return { inView: dated, outside: 0, undated };
  const until = startingBefore(times, articles, dated, window.end);
  const from = Math.min(until, startingBefore(times, articles, dated, window.start));
  let inView = until - from;
  for (let at = 0; at < from; at++) if ((times.end[articles[at] ?? 0] ?? 0) > window.start) inView++;
  return { inView, outside: dated - inView, undated };
}
