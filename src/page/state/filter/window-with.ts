import type { Times } from '../../../contract/collection.ts';

/**
 * The window moved, at the same length, so that an article stands in its middle; the window itself where the article is
 * in it already, or has no time.
 */
export function windowWith<T extends { start: number; end: number }>(times: Times, article: number, window: T): T {
  const [start, end] = [times.start[article] ?? Number.NaN, times.end[article] ?? Number.NaN];
  if (Number.isNaN(start) || (start < window.end && end > window.start)) return window;
  const by = (start + end) / 2 - (window.start + window.end) / 2;
  return { ...window, start: Math.round(window.start + by), end: Math.round(window.end + by) };
}
