import { useEffect, useLayoutEffect, useRef } from 'react';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { dayMs } from '../../time/durations.ts';

const secondMs = 1000;
/** A scroll has come to rest when nothing moved for so long. */
const restMs = 250;

/** The times from the first to the last row in view, in whole seconds: of the last entry a day at most. */
export function windowOf(times: readonly (readonly [start: number, end: number])[]): TimeWindow | null {
  if (times.length === 0) return null;
  const start = Math.min(...times.map(([from]) => from));
  const end = Math.max(...times.map(([from, to]) => Math.max(from + secondMs, Math.min(to, from + dayMs))));
  return { start: Math.floor(start / secondMs) * secondMs, end: Math.ceil(end / secondMs) * secondMs };
}

interface ScrollWindowInput {
  /** Identity of the rows. */
  rows: unknown;
  /** The times of the rows in view. */
  seen: TimeWindow | null;
  /** The row at the top of the view. */
  first: number;
  /** The row of the selected entry; null if there is none. */
  selected: number | null;
  /** The window of the page; null for all times. */
  window: TimeWindow | null;
  /** The row at which a window begins. */
  rowFor: (window: TimeWindow) => number;
  /** Returns the row that is then at the top of the view. */
  scrollTo: (row: number, place: 'top' | 'nearest') => number;
  /** Called with the times in view, while they change. */
  onSeen: (window: TimeWindow | null) => void;
  /** Called with the times in view when the reader's scrolling has come to rest. */
  onRest: (window: TimeWindow) => void;
}

/**
 * Connects the scroll position with the window of the page. A new selection is scrolled into view, another window to
 * its first row; where the reader scrolls to becomes the window.
 */
export function useScrollWindow(input: ScrollWindowInput): void {
  const { rows, seen, first, selected, window, rowFor, scrollTo, onSeen, onRest } = input;
  const before = useRef<{ rows: unknown; selected: number | null; window: TimeWindow | null }>({
    rows: null,
    selected: null,
    window: null,
  });
  // The window that the scrolling made, and the row at the top after the last move that was not the reader's.
  const reported = useRef<TimeWindow | null>(null);
  const placed = useRef<number | null>(null);

  useLayoutEffect(() => {
    const { current: old } = before;
    before.current = { rows, selected, window };
    const others = rows !== old.rows;
    const own = window?.start === reported.current?.start && window?.end === reported.current?.end;
    if (selected !== null && (others || selected !== old.selected)) placed.current = scrollTo(selected, 'nearest');
    else if (window !== null && (others || (window !== old.window && !own)))
      placed.current = scrollTo(rowFor(window), 'top');
    else if (window === null && (others || old.window !== null)) placed.current = scrollTo(0, 'top');
  }, [rows, selected, window, rowFor, scrollTo]);

  const [start, end] = [seen?.start, seen?.end];
  useEffect(() => {
    const now = start === undefined || end === undefined ? null : { start, end };
    onSeen(now);
    if (placed.current === null || now === null) {
      placed.current = first;
      return undefined;
    }
    if (placed.current === first) return undefined;
    const timer = setTimeout(() => {
      placed.current = first;
      reported.current = now;
      onRest(now);
    }, restMs);
    return () => clearTimeout(timer);
  }, [start, end, first, onSeen, onRest]);
}
