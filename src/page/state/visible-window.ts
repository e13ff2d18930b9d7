import type { Times } from '../../contract/collection.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { panTo } from './filter/pan-to.ts';
import type { ViewState } from './url/view-state.ts';

/**
 * Returns the visible window: the one of the URL, otherwise the initial one (null: the whole span), panned to the entry
 * `open` of the open article.
 */
export function visibleWindow(
  chosen: TimeWindow | null,
  opening: TimeWindow | null,
  open: number | null,
  all: Times,
): TimeWindow | null {
  return chosen ?? (opening && open !== null ? panTo(all, open, opening) : opening);
}

/**
 * Whether opening an article pans the window to it. It must not while the list shows the articles outside the window,
 * since the open article would leave the list.
 */
export function followsArticle(list: ViewState['list']): boolean {
  return list !== 'outside';
}

/**
 * Returns the window to write into the URL; `fits` marks a window that equals the whole span. A URL without a window
 * shows the whole span, unless there is an initial window: then the whole span has to be written.
 */
export function windowForUrl(
  wanted: TimeWindow | null,
  fits: boolean,
  opening: TimeWindow | null,
  extent: TimeWindow | null,
): TimeWindow | null {
  if (opening) return wanted ?? extent;
  return fits ? null : wanted;
}

/** Share of an interval that is shown on each side of it, and the shortest margin in milliseconds. */
const marginShare = 0.1;
const leastMargin = 3_600_000;

/** Returns the window that shows the interval of a group with margins. */
export function aroundGroup({ start, end }: TimeWindow): TimeWindow {
  const margin = Math.max(leastMargin, (end - start) * marginShare);
  return { start: Math.floor(start - margin), end: Math.ceil(end + margin) };
}
