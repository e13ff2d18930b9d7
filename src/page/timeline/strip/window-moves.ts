import type { TimeWindow } from '../entries/entries.ts';
import { shortestView } from '../entries/windows.ts';

/** The dragged part of a window: an edge, the whole, or the first edge of a new window. */
export type Grip = 'start' | 'end' | 'position' | 'new';

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(Math.round(value), least), most);
}

function shortestIn(span: TimeWindow): number {
  return Math.min(shortestView, span.end - span.start);
}

/** The span of the strip for an extent: at least the shortest window, in whole milliseconds. */
export function spanOf({ start, end }: TimeWindow): TimeWindow {
  const missing = Math.max(0, shortestView - (end - start)) / 2;
  return { start: Math.floor(start - missing), end: Math.ceil(end + missing) };
}

/** Clips a window to a span, and moves and widens it if too little is left. */
export function within(window: TimeWindow, span: TimeWindow): TimeWindow {
  const shortest = shortestIn(span);
  const start = between(window.start, span.start, span.end - shortest);
  return { start, end: between(window.end, start + shortest, span.end) };
}

export function isWhole(window: TimeWindow, span: TimeWindow): boolean {
  return window.start <= span.start && window.end >= span.end;
}

/** Moves a window within a span, keeping its length. */
export function moved(window: TimeWindow, by: number, span: TimeWindow): TimeWindow {
  const { start, end } = within(window, span);
  const length = end - start;
  const to = between(start + by, span.start, span.end - length);
  return { start: to, end: to + length };
}

/** Moves one edge of a window, not past the other. */
export function edgeMoved(window: TimeWindow, edge: 'start' | 'end', by: number, span: TimeWindow): TimeWindow {
  const { start, end } = within(window, span);
  const shortest = shortestIn(span);
  if (edge === 'start') return { start: between(start + by, span.start, end - shortest), end };
  return { start, end: between(end + by, start + shortest, span.end) };
}

export function centred(window: TimeWindow, at: number, span: TimeWindow): TimeWindow {
  const inside = within(window, span);
  return moved(inside, at - (inside.start + inside.end) / 2, span);
}

/** Computes the window after a drag from one moment to another. */
export function dragged(grip: Grip, window: TimeWindow, from: number, to: number, span: TimeWindow): TimeWindow {
  if (grip === 'new') return within({ start: Math.min(from, to), end: Math.max(from, to) }, span);
  return grip === 'position' ? moved(window, to - from, span) : edgeMoved(window, grip, to - from, span);
}

const keySteps: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Computes the window after a key press on a slider; null for other keys. A step is a hundredth of the span, at most a
 * tenth of the window so that a short window does not skip entries, and ten times as much with Shift.
 */
export function keyed(
  grip: Exclude<Grip, 'new'>,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  window: TimeWindow,
  span: TimeWindow,
): TimeWindow | null {
  const steps = keySteps[key];
  if (steps === undefined) return null;
  const inside = within(window, span);
  const step = Math.max(1, Math.min((span.end - span.start) / 100, (inside.end - inside.start) / 10));
  const by = steps * step * (shiftKey && Math.abs(steps) === 1 ? 10 : 1);
  return grip === 'position' ? moved(inside, by, span) : edgeMoved(inside, grip, by, span);
}
