import type { TimeWindow } from '../entries/entries.ts';
import { lowerBound } from '../entries/entries.ts';

/** Moments, milliseconds since 1970 in UTC: the first `count` of an ascending column. */
export interface Starts {
  start: Float64Array;
  count: number;
}

/** The inner bounds of `bins` equal parts of a span: one fewer than there are parts. */
export function evenBounds({ start, end }: TimeWindow, bins: number): Float64Array {
  const bounds = new Float64Array(Math.max(0, bins - 1));
  for (let at = 0; at < bounds.length; at++) bounds[at] = start + ((end - start) * (at + 1)) / bins;
  return bounds;
}

/**
 * How many moments lie in each of the parts that ascending inner bounds make; a moment on a bound belongs to the part
 * after it. The first and the last part are open, so that every moment is counted. A search a bound, whatever `count` is.
 */
export function countBetween({ start, count }: Starts, bounds: ArrayLike<number>): Uint32Array {
  const counts = new Uint32Array(bounds.length + 1);
  let from = 0;
  for (let at = 0; at < bounds.length; at++) {
    const to = lowerBound(start, bounds[at] ?? 0, from, count);
    counts[at] = to - from;
    from = to;
  }
  counts[bounds.length] = count - from;
  return counts;
}

/** The position of the largest count, the first of equals. */
export function peakOf(counts: Uint32Array): number {
  let peak = 0;
  for (let at = 1; at < counts.length; at++) if ((counts[at] ?? 0) > (counts[peak] ?? 0)) peak = at;
  return peak;
}

/** The height of a bar: by the square root, and never below `least`, so that single ones stay visible beside a peak. */
export function barHeight(count: number, peak: number, height: number, least: number): number {
  return count === 0 ? 0 : Math.max(least, Math.round(Math.sqrt(count / peak) * height));
}
