import { useEffect, useRef } from 'react';
import type { Times } from '../../contract/collection.ts';
import type { RowWindow } from '../ui/virtual-list/use-row-window.ts';

interface ListScrollInput {
  scrollTo: RowWindow['scrollTo'];
  times: Times;
  /** Numbers of the entries in list order. */
  entries: Uint32Array;
  /** Identity of the filters and the order, without the window. */
  basis: unknown;
  selected: number | null;
  /** The visible window of the timeline; null is the whole span. Milliseconds in UTC, `end` exclusive. */
  window: { start: number; end: number } | null;
}

/** Whether an entry's time overlaps a window. */
export function isIn(times: Times, entry: number, window: { start: number; end: number }): boolean {
  return (times.start[entry] ?? Number.NaN) < window.end && (times.end[entry] ?? Number.NaN) > window.start;
}

/** Whether a window starts elsewhere, by more than a pixel or so: the window of a URL is rounded to seconds. */
function hasMoved(before: ListScrollInput['window'], after: ListScrollInput['window']): boolean {
  if (!before || !after) return before !== after;
  return Math.abs(after.start - before.start) > (after.end - after.start) / 1000;
}

/**
 * Scrolls the list when its content changes: to the selected entry if it is listed, otherwise to the first one in the
 * window, otherwise, with other filters or another order, to the top. Closing an article does not scroll.
 */
export function useListScroll({ scrollTo, times, entries, basis, selected, window }: ListScrollInput): void {
  const place = selected === null ? -1 : entries.indexOf(selected);
  const seen = useRef<{ place: number; window: typeof window; entries: Uint32Array | null; basis: unknown }>({
    place: -1,
    window: null,
    entries: null,
    basis,
  });
  useEffect(() => {
    const before = seen.current;
    seen.current = { place, window, entries, basis };
    const isOtherList = basis !== before.basis;
    if (place >= 0) {
      if (isOtherList || place !== before.place) scrollTo(place, 'nearest');
      return;
    }
    // A pane that closes beside the timeline moves only the end of the window.
    const moved = hasMoved(before.window, window) || entries !== before.entries;
    const first = window && moved ? entries.findIndex((entry) => isIn(times, entry, window)) : -1;
    if (first >= 0) scrollTo(first, 'top');
    else if (isOtherList) scrollTo(0, 'top');
  }, [scrollTo, times, entries, basis, place, window]);
}
