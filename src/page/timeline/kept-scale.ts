import type { TimelineEntries, TimeWindow } from './entries/entries.ts';

/** Shortens or lengthens a window at its end, so that a view of another width has the same time scale. */
export function atScale({ start, end }: TimeWindow, from: number, to: number): TimeWindow {
  return { start, end: start + ((end - start) * to) / from };
}

/** The least distance of the selected entry from the shortened end, as a share of the window. */
const margin = 0.25;

/**
 * Shortens a window for a narrower view at the same time scale. If that would hide the selected entry, the window is
 * panned to it.
 */
export function shortened(
  window: TimeWindow,
  [from, to]: readonly [from: number, to: number],
  { start, id }: Pick<TimelineEntries, 'start' | 'id'>,
  selected: number | null,
): TimeWindow {
  const short = atScale(window, from, to);
  const time = selected === null ? undefined : start[id.indexOf(selected)];
  const latest = short.end - (short.end - short.start) * margin;
  if (time === undefined || time <= latest || time >= window.end) return short;
  return { start: short.start + (time - latest), end: short.end + (time - latest) };
}
