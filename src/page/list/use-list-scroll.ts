import { useEffect, useRef } from 'react';
import type { Collection } from '../../contract/collection.ts';
import type { RowWindow } from '../ui/virtual-list/use-row-window.ts';

interface ListScrollInput {
  scrollTo: RowWindow['scrollTo'];
  collection: Collection;
  /** Numbers of the articles in list order. */
  articles: Uint32Array;
  /** Identity of the filters and the order, without the window. */
  basis: unknown;
  selected: number | null;
  /** The visible window of the timeline; null is the whole span. Milliseconds in UTC, `end` exclusive. */
  window: { start: number; end: number } | null;
}

/** Whether an article's time overlaps a window. */
export function isIn({ times }: Collection, article: number, window: { start: number; end: number }): boolean {
  return (times.start[article] ?? Number.NaN) < window.end && (times.end[article] ?? Number.NaN) > window.start;
}

/**
 * Scrolls the list when its content changes: to the selected article if it is listed, otherwise to the first one in the
 * window, otherwise, with other filters or another order, to the top. Closing an article does not scroll.
 */
export function useListScroll({ scrollTo, collection, articles, basis, selected, window }: ListScrollInput): void {
  const place = selected === null ? -1 : articles.indexOf(selected);
  const seen = useRef<{ place: number; window: typeof window; articles: Uint32Array | null; basis: unknown }>({
    place: -1,
    window: null,
    articles: null,
    basis,
  });
  useEffect(() => {
    const before = seen.current;
    seen.current = { place, window, articles, basis };
    const isOtherList = basis !== before.basis;
    if (place >= 0) {
      if (isOtherList || place !== before.place) scrollTo(place, 'nearest');
      return;
    }
    const moved = window !== before.window || articles !== before.articles;
    const first = window && moved ? articles.findIndex((article) => isIn(collection, article, window)) : -1;
    if (first >= 0) scrollTo(first, 'top');
    else if (isOtherList) scrollTo(0, 'top');
  }, [scrollTo, collection, articles, basis, place, window]);
}
