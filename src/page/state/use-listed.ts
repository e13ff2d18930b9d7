import { useMemo } from 'react';
import type { Collection, EventList } from '../../contract/collection.ts';
import type { Sort } from './filter/sort.ts';
import { listArticles, sortArticles } from './list-articles.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import type { ViewState } from './url/view-state.ts';
import type { FilterResult } from './use-filter-result.ts';

/** Memoizes {@link listArticles} and {@link sortArticles}. Only subsets that depend on the window follow it. */
export function useListed(
  collection: Collection,
  { list, window }: { list: ViewState['list']; window: TimeWindow | null },
  { filtered, scores }: FilterResult,
  order: Sort,
  events: EventList | null | undefined,
): Uint32Array {
  const subsetWindow = list === 'in-view' || list === 'outside' ? window : null;
  const articles = useMemo(
    () => listArticles(list, collection, filtered, subsetWindow, events),
    [list, collection, filtered, subsetWindow, events],
  );
  return useMemo(() => sortArticles(articles, order, scores, collection), [articles, order, scores, collection]);
}
