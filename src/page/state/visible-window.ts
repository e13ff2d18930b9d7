import type { Times } from '../../contract/collection.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { panTo } from './selection/pan-to.ts';
import type { ViewState } from './url/view-state.ts';

/**
 * Returns the window that a URL without one shows: the scale `extent` (as null), unless the entry `open` of the open
 * article is off the scale: then the window as long as the scale that has the entry in its middle.
 */
export function initialWindow(extent: TimeWindow | null, open: number | null, all: Times): TimeWindow | null {
  if (!extent || open === null) return null;
  const panned = panTo(all, open, extent);
  return panned === extent ? null : panned;
}

/**
 * Checks whether opening an article pans the window to it. It must not while the list shows the articles outside the
 * window, since the open article would leave the list.
 */
export function followsArticle(list: ViewState['list']): boolean {
  return list !== 'outside';
}

/**
 * Returns the window to write into the URL; `fits` marks a window that equals the scale. A URL without a window shows
 * the scale, unless the initial window is another: then the scale has to be written.
 */
export function windowForUrl(
  wanted: TimeWindow | null,
  fits: boolean,
  initial: TimeWindow | null,
  extent: TimeWindow | null,
): TimeWindow | null {
  if (initial) return wanted ?? extent;
  return fits ? null : wanted;
}

/** Returns the window of the same length around a time; a time that is longer is shown whole. */
export function windowAround(time: TimeWindow, window: TimeWindow): TimeWindow {
  const length = window.end - window.start;
  if (time.end - time.start >= length) return aroundGroup(time);
  const start = Math.round((time.start + time.end - length) / 2);
  return { start, end: start + length };
}

/** Share of an interval that is shown on each side of it, and the shortest margin in milliseconds. */
const marginShare = 0.1;
const leastMargin = 3_600_000;

/** Returns the window that shows the interval of a group with margins. */
export function aroundGroup({ start, end }: TimeWindow): TimeWindow {
  const margin = Math.max(leastMargin, (end - start) * marginShare);
  return { start: Math.floor(start - margin), end: Math.ceil(end + margin) };
}
