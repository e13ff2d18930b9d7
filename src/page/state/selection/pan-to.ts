import type { Times } from '../../../contract/collection.ts';

/**
 * Pans the window so that an entry is centred. Returns the same window if the entry already overlaps it or is undated.
 */
export function panTo<T extends { start: number; end: number }>(times: Times, entry: number, window: T): T {
  const [start, end] = [times.start[entry] ?? Number.NaN, times.end[entry] ?? Number.NaN];
  if (Number.isNaN(start) || (start < window.end && end > window.start)) return window;
  const by = (start + end) / 2 - (window.start + window.end) / 2;
  return { ...window, start: Math.round(window.start + by), end: Math.round(window.end + by) };
}
