import type { TimeWindow } from '../entries/entries.ts';
import { lowerBound } from '../entries/entries.ts';

/** Moments in milliseconds since 1970 in UTC: the first `count` of an ascending column. */
export interface Starts {
  start: Float64Array;
  count: number;
}

/** Computes the inner bounds of `bins` equal bins of a span: one bound fewer than bins. */
export function evenBounds({ start, end }: TimeWindow, bins: number): Float64Array {
  const bounds = new Float64Array(Math.max(0, bins - 1));
  for (let at = 0; at < bounds.length; at++) bounds[at] = start + ((end - start) * (at + 1)) / bins;
  return bounds;
}

/**
 * Counts the moments of each bin between ascending inner bounds (a histogram). A moment on a bound belongs to the later
 * bin. The first and the last bin are open, so that every moment is counted. It takes one binary search for each bound,
 * whatever `count` is.
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

/** Index of the greatest count, the first of equals. */
export function peakOf(counts: Uint32Array): number {
  let peak = 0;
  for (let at = 1; at < counts.length; at++) if ((counts[at] ?? 0) > (counts[peak] ?? 0)) peak = at;
  return peak;
}

/** Height of a bar on a square root scale, at least `least`, so that single moments stay visible beside a peak. */
export function barHeight(count: number, peak: number, height: number, least: number): number {
  return count === 0 ? 0 : Math.max(least, Math.round(Math.sqrt(count / peak) * height));
}
