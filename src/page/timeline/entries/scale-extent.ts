import type { TimelineEntries, TimeWindow } from './entries.ts';
import { dayMs } from '../../../time/durations.ts';

const centuryMs = 36_524 * dayMs;
const halfCenturyMs = 50 * 365.25 * dayMs;
/** A gap that is this many times as long as the rest of the scale ends it. */
const gapRatio = 20;
/** One in ten entries may be off the scale, and one of as few as five. */
const [offShare, leastWithOff] = [0.1, 5];

/** Times in milliseconds in UTC: the first `count` of two columns, the starts ascending, the ends exclusive. */
export interface Times {
  start: Float64Array;
  end: Float64Array;
  count: number;
}

/** Drops the centuries, which say too little about where the others are. */
function withoutCenturies({ start, end, count }: Times): Times {
  const isCentury = (at: number) => (end[at] ?? 0) - (start[at] ?? 0) >= centuryMs;
  let centuries = 0;
  for (let at = 0; at < count; at++) if (isCentury(at)) centuries++;
  if (centuries === 0 || centuries === count) return { start, end, count };
  const pick = (column: Float64Array) => column.subarray(0, count).filter((_, at) => !isCentury(at));
  return { start: pick(start), end: pick(end), count: count - centuries };
}

/** Finds the shortest interval in which nine of ten times start: the numbers of its first and last. */
function bodyOf({ start, count }: Times): { from: number; to: number } {
  const off = count < leastWithOff ? 0 : Math.max(1, Math.floor(count * offShare));
  let [from, shortest] = [0, Infinity];
  for (let at = 0; at <= off; at++) {
    const length = (start[at + count - off - 1] ?? 0) - (start[at] ?? 0);
    if (length < shortest) [from, shortest] = [at, length];
  }
  return { from, to: from + count - off - 1 };
}

/**
 * Computes the scale: the extent that the strip, *All* and the opening window show. It has nine of ten times, and the
 * others up to fifty years away, or half as far as the nine extend, or up to a gap that is twenty times as long as the
 * rest of the scale. A time beyond is off the scale, so that one date does not shrink all others to a point. Returns
 * null if there are no times.
 */
export function scaleExtent(times: Times): TimeWindow | null {
  const { start, end, count } = withoutCenturies(times);
  if (count === 0) return null;
  const startOf = (at: number) => start[at] ?? 0;
  let { from, to } = bodyOf({ start, end, count });
  const [first, last] = [startOf(from), startOf(to)];
  const farthest = Math.max(halfCenturyMs, (last - first) / 2);
  const longestGap = () => gapRatio * Math.max(dayMs, startOf(to) - startOf(from));
  while (from > 0 && first - startOf(from - 1) <= farthest && startOf(from) - startOf(from - 1) <= longestGap()) from--;
  while (to < count - 1 && startOf(to + 1) - last <= farthest && startOf(to + 1) - startOf(to) <= longestGap()) to++;
  let latest = startOf(to);
  for (let at = from; at <= to; at++) latest = Math.max(latest, end[at] ?? 0);
  return { start: startOf(from), end: latest };
}

/** Checks whether some times are off a scale, in part or as a whole. */
export function isOffScale({ start, end, count }: Times, scale: TimeWindow): boolean {
  if ((start[0] ?? 0) < scale.start) return true;
  for (let at = 0; at < count; at++) if ((end[at] ?? 0) > scale.end) return true;
  return false;
}

const scales = new WeakMap<Float64Array, TimeWindow | null>();

/** The scale of the entries of a timeline, computed once. */
export function scaleOf(entries: TimelineEntries): TimeWindow | null {
  const known = scales.get(entries.start);
  if (known !== undefined) return known;
  const scale = scaleExtent({ ...entries, count: entries.start.length });
  scales.set(entries.start, scale);
  return scale;
}
