import { lowerBound } from '../../../base/binary-search.ts';

/**
 * Returns the ids of the entries that start in an interval: milliseconds in UTC, `end` exclusive. The entries are in
 * time order.
 */
export function entriesIn(
  { start, id }: { start: Float64Array; id: Uint32Array },
  interval: { start: number; end: number },
): Uint32Array {
  const before = (time: number) => lowerBound(start, (each) => each < time);
  return id.subarray(before(interval.start), before(interval.end));
}
