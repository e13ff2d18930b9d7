import type { TimelineEntries } from './entries.ts';

/**
 * The moment at which an entry is anchored on the axis, in milliseconds: the middle of a time that is less precise than
 * a day, such as a month or a year, otherwise its start.
 */
export function anchorOf(entries: TimelineEntries, position: number): number {
  const start = entries.start[position] ?? 0;
  const end = entries.end[position] ?? start;
  return end <= start || entries.precise(entries.id[position] ?? 0) ? start : Math.round((start + end) / 2);
}
