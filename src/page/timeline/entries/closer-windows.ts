import type { TimelineEntries, TimeWindow } from './entries.ts';
import { lowerBound } from './entries.ts';
import type { EntryRanges } from './entry-ranges.ts';
import { firstOf, lastOf } from './entry-ranges.ts';
import { endOf } from './interval-index.ts';
import { positionOf } from './interval-indexes.ts';
import { shortestView } from './windows.ts';
import { dayMs } from '../../../time/durations.ts';

/** Returns the half of a window that is nearest to a moment. */
function zoomedAt(window: TimeWindow, moment: number): TimeWindow {
  const half = (window.end - window.start) / 4;
  const middle = Math.min(Math.max(moment, window.start + half), window.end - half);
  return { start: Math.round(middle - half), end: Math.round(middle + half) };
}

/**
 * Computes the window that opens a group: the starts of its members spread over the middle of the view, or half of the
 * view if they fill it already. Returns null if no zoom separates the members, because all start at the same moment or
 * overlap at every zoom.
 */
export function openingWindow(entries: TimelineEntries, members: EntryRanges, window: TimeWindow): TimeWindow | null {
  const first = entries.start[firstOf(members)] ?? 0;
  const last = entries.start[lastOf(members)] ?? 0;
  const [length, span] = [window.end - window.start, Math.max((last - first) / 0.6, shortestView)];
  if (last === first) return null;
  const start = Math.round(first - span * 0.15);
  if (span <= length * 0.75) return { start, end: Math.round(start + span) };
  return length / 2 < shortestView ? null : zoomedAt(window, (first + last) / 2);
}

/**
 * Returns the fixed point of a zoom, as a share of the window: the selected entry if it is in view, otherwise the start
 * nearest to the middle. Zooming about the middle itself could end in an empty view.
 */
export function zoomShare({ entries, selected }: Selection, { start, end }: TimeWindow): number {
  const shareOf = (moment: number) => (moment - start) / (end - start);
  const chosen = shareOf(entries.start[positionOf(entries, selected)] ?? Number.NaN);
  if (chosen >= 0 && chosen <= 1) return chosen;
  const after = lowerBound(entries.start, (start + end) / 2);
  const [right, left] = [after, after - 1].map((at) => shareOf(entries.start[at] ?? Number.NaN));
  const near = [left, right].filter((share): share is number => share !== undefined && share >= 0 && share <= 1);
  return near.toSorted((one, other) => Math.abs(one - 0.5) - Math.abs(other - 0.5))[0] ?? 0.5;
}

const neighbours = 5;

interface Selection {
  entries: TimelineEntries;
  selected: number | null;
}

/**
 * Computes the window around the selected entry: some days, or up to its fifth neighbours, or 1.5 times its length,
 * whichever is longest. Returns null if nothing is selected or the selection is filtered out.
 */
export function selectionWindow({ entries, selected }: Selection): TimeWindow | null {
  const position = positionOf(entries, selected);
  if (position < 0) return null;
  const startOf = (at: number) => entries.start[Math.min(Math.max(at, 0), entries.start.length - 1)] ?? 0;
  const [start, end] = [startOf(position), endOf(entries, position)];
  const far = Math.max(start - startOf(position - neighbours), startOf(position + neighbours) - start);
  const half = Math.max(1.5 * dayMs, far * 1.1, (end - start) * 0.75);
  return { start: Math.round((start + end) / 2 - half), end: Math.round((start + end) / 2 + half) };
}
