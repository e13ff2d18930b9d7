import type { TimeWindow } from './entries.ts';

const dayMs = 86_400_000;

/** The shortest window, in milliseconds. */
export const shortestView = 600_000;

const longestView = 10_000 * 365 * dayMs;

/** Bound of all windows, in milliseconds before and after 1970: close to the range of a Date. */
const farthest = 8e15;

/** Clamps a window to the shortest and longest length and to the range of a Date. */
export function clamped({ start, end }: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(end - start, shortestView), longestView);
  const middle = Math.min(Math.max((start + end) / 2, length - farthest), farthest - length);
  return { start: Math.round(middle - length / 2), end: Math.round(middle + length / 2) };
}

/**
 * Computes the window that shows an extent with a margin and with room for the last label, which is drawn right of its
 * date.
 */
export function fitWindow(extent: TimeWindow, width: number, labelWidth: number): TimeWindow {
  const span = Math.max(extent.end - extent.start, dayMs);
  const left = 0.03;
  const right = Math.max(left, Math.min(0.5, labelWidth / width));
  const whole = span / (1 - left - right);
  return { start: Math.round(extent.start - whole * left), end: Math.round(extent.start + whole * (1 - left)) };
}

/** Derives a window from another. */
export type Next = (window: TimeWindow) => TimeWindow;

/** Pans a window by a share of its length. */
export function panned(window: TimeWindow, share: number): TimeWindow {
  const by = (window.end - window.start) * share;
  return { start: window.start + by, end: window.end + by };
}

/** Moves a window to the start or the end of `whole`, or centres it on a moment. */
export function broughtTo(place: 'start' | 'end' | number, { start, end }: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = end - start;
  const starts = { start: whole.start, end: whole.end - length };
  const from = typeof place === 'number' ? place - length / 2 : starts[place];
  return { start: from, end: from + length };
}

/**
 * Scales a window's length within its limits; a factor below 1 zooms in. The moment at `share` of the window, by
 * default its middle, keeps its place.
 */
export function zoomed({ start, end }: TimeWindow, factor: number, share = 0.5): TimeWindow {
  const length = end - start;
  const scaled = Math.min(Math.max(length * factor, shortestView), longestView);
  const from = start + (length - scaled) * share;
  return { start: from, end: from + scaled };
}

/** Whether two windows differ by less than a pixel or so. */
export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const tolerance = Math.max(2, (a.end - a.start) / 10_000);
  return Math.abs(a.start - b.start) <= tolerance && Math.abs(a.end - b.end) <= tolerance;
}
