import type { TimelineEntries, TimeWindow } from './entries.ts';
import { lowerBound } from './entries.ts';
import type { EntryRanges } from './entry-ranges.ts';
import { firstOf, lastOf } from './entry-ranges.ts';
import { endOf } from './interval-index.ts';
import { positionOf } from './interval-indexes.ts';
import { shortestView } from './windows.ts';

const dayMs = 86_400_000;

/** The half of a window that lies nearest to a moment. */
function zoomedAt(window: TimeWindow, moment: number): TimeWindow {
  const half = (window.end - window.start) / 4;
  const middle = Math.min(Math.max(moment, window.start + half), window.end - half);
  return { start: Math.round(middle - half), end: Math.round(middle + half) };
}

/**
 * The window that opens a group: its starts spread over the middle of the view, or half the view where they fill it.
 * Null where no zoom can part its members, because they start together, or last so long that they stay together.
 */
export function openingWindow(
  entries: TimelineEntries,
  { members, long }: { members: EntryRanges; long: boolean },
  window: TimeWindow,
): TimeWindow | null {
  const first = entries.start[firstOf(members)] ?? 0;
  const last = entries.start[lastOf(members)] ?? 0;
  const [length, span] = [window.end - window.start, Math.max((last - first) / 0.6, shortestView)];
  if (last === first) return null;
  const start = Math.round(first - span * 0.15);
  if (span <= length * 0.75) return { start, end: Math.round(start + span) };
  return long || length / 2 < shortestView ? null : zoomedAt(window, (first + last) / 2);
}

/**
 * Where in the window, as a share of it, to zoom: at the selected entry if that is in view, else at what begins in view
 * nearest to the middle, so that zooming in does not end where nothing is.
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
 * The window around the selected entry: some days, or as far as its fifth neighbours, or half again as long as it lasts.
 * Null where nothing that is there is selected.
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
