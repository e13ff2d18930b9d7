import type { TimeWindow } from './entries.ts';
import { dayMs } from '../../../time/durations.ts';

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

/** Margin on each side of everything, in pixels, and as a share of a narrow view. */
const fitMargin = 16;
const mostMargin = 0.1;

/** Computes the window that shows an extent with a margin on each side, in a view of this width in pixels. */
export function fitWindow(extent: TimeWindow, width: number): TimeWindow {
  const span = Math.max(extent.end - extent.start, dayMs);
  const share = Math.min(fitMargin / width, mostMargin);
  const margin = (span * share) / (1 - 2 * share);
  return { start: Math.round(extent.start - margin), end: Math.round(extent.start + span + margin) };
}

/** Moves a window so that it begins or ends at most half of its length beyond `whole`. */
export function broughtNear({ start, end }: TimeWindow, whole: TimeWindow): TimeWindow {
  const half = (end - start) / 2;
  const from = Math.max(whole.start - half, Math.min(start, whole.end - half));
  return { start: from, end: from + end - start };
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

/** Checks whether two windows differ by less than a pixel or so. */
export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const tolerance = Math.max(2, (a.end - a.start) / 10_000);
  return Math.abs(a.start - b.start) <= tolerance && Math.abs(a.end - b.end) <= tolerance;
}
