import type { TimelineEntries, TimeWindow } from './entries.ts';
import { lowerBound } from './entries.ts';

interface Ends {
  /** The latest end up to and including each position: ends are not sorted, this is, so it can be searched. */
  latest: Float64Array;
  longest: number;
}

const knownEnds = new WeakMap<TimelineEntries, Ends>();

/** The end of an entry; one without a length lasts a millisecond, so that it is somewhere. */
export function endOf(entries: TimelineEntries, position: number): number {
  return Math.max(entries.end[position] ?? 0, (entries.start[position] ?? 0) + 1);
}

function endsOf(entries: TimelineEntries): Ends {
  const known = knownEnds.get(entries);
  if (known) return known;
  const ends = { latest: new Float64Array(entries.start.length), longest: 0 };
  let latest = -Infinity;
  for (let position = 0; position < entries.start.length; position++) {
    const end = endOf(entries, position);
    latest = Math.max(latest, end);
    ends.latest[position] = latest;
    ends.longest = Math.max(ends.longest, end - (entries.start[position] ?? 0));
  }
  knownEnds.set(entries, ends);
  return ends;
}

/** Milliseconds that the longest entry lasts. */
export function longestOf(entries: TimelineEntries): number {
  return endsOf(entries).longest;
}

/** Positions of all the entries that overlap a stretch of time, in time order. */
export function overlapping(entries: TimelineEntries, range: TimeWindow): Uint32Array {
  const from = lowerBound(endsOf(entries).latest, range.start + 1);
  const to = lowerBound(entries.start, range.end);
  const found = new Uint32Array(Math.max(0, to - from));
  let count = 0;
  for (let position = from; position < to; position++) {
    if (endOf(entries, position) > range.start) found[count++] = position;
  }
  return found.subarray(0, count);
}

/** From the first start to the latest end; null where there is nothing. */
export function extentOf(entries: TimelineEntries): TimeWindow | null {
  const [start, end] = [entries.start[0], endsOf(entries).latest.at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
}
