import { stepFor, timesOver } from '../axis/calendar-steps.ts';
import type { TimeWindow } from '../entries/entries.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import { between, countOf } from '../entries/entry-ranges.ts';
import type { IntervalIndex } from '../entries/interval-index.ts';
import { dayMs } from '../../../time/durations.ts';

/** A step of the calendar with the entries whose anchors it contains. */
export interface Bin extends TimeWindow {
  members: EntryRanges;
  count: number;
}

/** Number of the first entry of an index whose anchor is at `time` or later; the lengths in an index are alike. */
function firstAnchored(index: IntervalIndex, time: number): number {
  return index.firstFrom(index.longest > dayMs ? time - index.longest / 2 : time);
}

/** Collects the entries whose anchors are in a window. */
export function anchoredIn(indexes: readonly IntervalIndex[], { start, end }: TimeWindow): EntryRanges {
  return between(
    indexes,
    (index) => firstAnchored(index, start),
    (index) => firstAnchored(index, end),
  );
}

/**
 * Lists the steps of the calendar that overlap a window, each at least `least` milliseconds long. They do not depend on
 * the place of the window, so that panning does not regroup entries.
 */
export function stepsOver({ start, end }: TimeWindow, least: number): TimeWindow[] {
  const step = stepFor(least);
  const times = timesOver(step, { start, end: end + 2 * step.ms });
  return times
    .map((time, at) => ({ start: time, end: times[at + 1] ?? Infinity }))
    .filter((each) => each.start < end && each.end < Infinity);
}

/** Collects the entries of each step, and leaves out the empty steps. */
export function binsOf(indexes: readonly IntervalIndex[], steps: readonly TimeWindow[]): Bin[] {
  return steps.flatMap((step) => {
    const members = anchoredIn(indexes, step);
    return members.length > 0 ? [{ ...step, members, count: countOf(members) }] : [];
  });
}
