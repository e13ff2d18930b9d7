import type { Times } from '../../../contract/collection.ts';

/**
 * Pans the window so that an entry is centred. Returns the same window if the entry already overlaps it or is undated.
 */
export function windowWith<T extends { start: number; end: number }>(times: Times, article: number, window: T): T {
  const [start, end] = [times.start[article] ?? Number.NaN, times.end[article] ?? Number.NaN];
  if (Number.isNaN(start) || (start < window.end && end > window.start)) return window;
  const by = (start + end) / 2 - (window.start + window.end) / 2;
  return { ...window, start: Math.round(window.start + by), end: Math.round(window.end + by) };
}
