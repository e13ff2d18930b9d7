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

/** The input at the render before. */
interface Seen {
  place: number;
  window: ListScrollInput['window'];
  entries: Uint32Array | null;
  basis: unknown;
  /** The article has been closed, and the window is still that beside its pane. */
  isClosing: boolean;
}

/** Checks whether an entry's time overlaps a window. */
export function isIn(times: Times, entry: number, window: { start: number; end: number }): boolean {
  return (times.start[entry] ?? Number.NaN) < window.end && (times.end[entry] ?? Number.NaN) > window.start;
}

/** Checks whether a window starts elsewhere, by more than a pixel or so: the window of a URL is rounded to seconds. */
function hasMoved(before: ListScrollInput['window'], after: ListScrollInput['window']): boolean {
  if (!before || !after) return before !== after;
  return Math.abs(after.start - before.start) > (after.end - after.start) / 1000;
}

/** Checks for the window that closing the pane of an article gives back: it contains the one beside the pane. */
function isGivenBack(before: ListScrollInput['window'], after: ListScrollInput['window']): boolean {
  return before !== null && after !== null && after.start <= before.start && after.end >= before.end;
}

/**
 * Scrolls the list when its content changes: to the selected entry if it is listed, otherwise to the first one in the
 * window, otherwise, with other filters or another order, to the top. Closing an article does not scroll.
 */
export function useListScroll({ scrollTo, times, entries, basis, selected, window }: ListScrollInput): void {
  const place = selected === null ? -1 : entries.indexOf(selected);
  const seen = useRef<Seen>({ place: -1, window: null, entries: null, basis, isClosing: false });
  useEffect(() => {
    const before = seen.current;
    // The window that the pane gives back comes after the article is closed.
    const isClosing = place < 0 && (before.place >= 0 || (before.isClosing && window === before.window));
    seen.current = { place, window, entries, basis, isClosing };
    const isOtherList = basis !== before.basis;
    if (place >= 0) {
      if (isOtherList || place !== before.place) scrollTo(place, 'nearest');
      return;
    }
    const given = (isClosing || before.isClosing) && isGivenBack(before.window, window);
    const moved = (!given && hasMoved(before.window, window)) || entries !== before.entries;
    const first = window && moved ? entries.findIndex((entry) => isIn(times, entry, window)) : -1;
    if (first >= 0) scrollTo(first, 'top');
    else if (isOtherList) scrollTo(0, 'top');
  }, [scrollTo, times, entries, basis, place, window]);
}
