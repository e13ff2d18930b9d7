import type { TimelineEntries, TimeWindow } from './entries.ts';
import { lowerBound } from './entries.ts';
import { endOf } from './interval-index.ts';
import { intervalIndexesOf } from './interval-indexes.ts';
import { scaleExtent, scaleOf } from './scale-extent.ts';
import { dayMs } from '../../../time/durations.ts';

/** Place of the nearest entry in the window that shows it, as a share from the edge at which it enters. */
const nearestShare = 0.1;
/** Margin around times off the scale, as a share of their extent and at least this long. */
const [marginShare, leastMargin] = [0.1, 15 * dayMs];

/** The entries on one side of a window. */
export interface Outside {
  count: number;
  /** Id of the one nearest to the window. */
  nearest: number;
  /** The window that shows the nearest of them, or all of those off the scale if the others are in view. */
  window: TimeWindow;
}

/** Counts the entries that end at a moment or before it. Only those that may reach beyond it are compared singly. */
function endedBy(entries: TimelineEntries, time: number): number {
  return intervalIndexesOf(entries, null).reduce((sum, index) => {
    let ended = index.firstFrom(time - index.longest);
    const from = ended;
    const to = index.firstFrom(time);
    for (let at = from; at < to; at++) if (endOf(entries, index.positions[at] ?? 0) <= time) ended++;
    return sum + ended;
  }, 0);
}

function around({ start, end }: TimeWindow): TimeWindow {
  const margin = Math.max(leastMargin, (end - start) * marginShare);
  return { start: Math.round(start - margin), end: Math.round(end + margin) };
}

/** The window around the entries from one position to another, which are off the scale. */
function aroundOffScale({ start, end }: TimelineEntries, from: number, to: number): TimeWindow | null {
  const extent = scaleExtent({ start: start.subarray(from, to), end: end.subarray(from, to), count: to - from });
  return extent && around(extent);
}

/** Finds the entries that end before a window or start after it; null for a side without any. */
export function outsideOf(
  entries: TimelineEntries,
  { start, end }: TimeWindow,
): { earlier: Outside | null; later: Outside | null } {
  const { start: starts, id } = entries;
  const scale = scaleOf(entries) ?? { start, end };
  const sideOf = (count: number, nearest: number, offScale: TimeWindow | null, share: number): Outside | null => {
    if (count === 0) return null;
    const from = Math.round((starts[nearest] ?? 0) - (end - start) * share);
    return { count, nearest: id[nearest] ?? 0, window: offScale ?? { start: from, end: from + end - start } };
  };

  const earlier = endedBy(entries, start);
  let before = lowerBound(starts, start) - 1;
  while (before >= 0 && endOf(entries, before) > start) before--;
  const firstOfScale = lowerBound(starts, scale.start);
  const offBefore = before < firstOfScale ? aroundOffScale(entries, 0, before + 1) : null;

  const after = lowerBound(starts, end);
  const lastOfScale = lowerBound(starts, scale.end);
  const offAfter = after >= lastOfScale ? aroundOffScale(entries, after, starts.length) : null;

  return {
    earlier: sideOf(earlier, before, offBefore, 1 - nearestShare),
    later: sideOf(starts.length - after, after, offAfter, nearestShare),
  };
}
