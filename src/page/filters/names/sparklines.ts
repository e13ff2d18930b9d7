import { lowerBound } from '../../../base/binary-search.ts';
import type { Rows } from '../../../contract/collection.ts';

/** Number of bars of a sparkline. */
export const sparklineBars = 10;

/** At most so many entries are counted; of more, every second, third, and so on, which keeps the shape. */
const mostCounted = 4000;

/** Entries in time order: their starts in milliseconds in UTC, and their numbers in the rows of the facet. */
export interface SparklineEntries {
  start: Float64Array;
  id: Uint32Array;
}

/**
 * Counts, for each of some names of a facet, the entries that start in each of ten equal parts of a window
 * (milliseconds in UTC, `end` exclusive). Of more than 4,000 entries in the window it takes a sample, which bounds the
 * time.
 */
export function sparklinesOf(
  { offsets, values }: Rows,
  { start, id }: SparklineEntries,
  window: { start: number; end: number },
  names: readonly number[],
): Map<number, Uint32Array> {
  const lines = new Map(names.map((name) => [name, new Uint32Array(sparklineBars)]));
  const [first, last] = [window.start, window.end].map((time) => lowerBound(start, (other) => other < time));
  const step = Math.max(1, Math.ceil(((last ?? 0) - (first ?? 0)) / mostCounted));
  const barsPerMs = sparklineBars / (window.end - window.start);
  for (let at = first ?? 0; at < (last ?? 0); at += step) {
    // Floating-point rounding may put the last moment of a long window into the bar behind the last.
    const bar = Math.min(sparklineBars - 1, Math.floor(((start[at] ?? 0) - window.start) * barsPerMs));
    const row = id[at] ?? 0;
    for (let value = offsets[row] ?? 0; value < (offsets[row + 1] ?? 0); value++) {
      const line = lines.get(values[value] ?? 0);
      if (line) line[bar] = (line[bar] ?? 0) + 1;
    }
  }
  return lines;
}
