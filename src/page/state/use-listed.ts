import { useMemo } from 'react';
import type { Collection, EventList } from '../../contract/collection.ts';
import { articlesOfSubset } from './filter/subset.ts';
import { bestFirst, newestFirst } from './filter/sort.ts';
import type { Sort } from './filter/sort.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import type { ViewState } from './url/view-state.ts';
import type { FilterResult } from './use-filter-result.ts';

/**
 * Returns the articles of the list in its sort order: all passing ones, or one subset. `events` is null on the clock of
 * publication, and undefined while the events load, when the subsets are not known yet.
 */
export function useListed(
  collection: Collection,
  { subset: list, window }: { subset: ViewState['list']; window: TimeWindow | null },
  { filtered, scores }: FilterResult,
  order: Sort,
  events: EventList | null | undefined,
): Uint32Array {
  const inWindow = list === 'in-view' || list === 'outside' ? window : null;
  const subset = useMemo(
    () =>
      list === 'all' || events === undefined
        ? filtered.articles
        : articlesOfSubset(list, collection, filtered, inWindow, events),
    [list, collection, filtered, inWindow, events],
  );
  return useMemo(() => {
    if (order === 'newest') return newestFirst(subset, collection.times.dated);
    return order === 'relevance' && scores ? bestFirst(subset, scores, collection.count) : subset;
  }, [order, subset, scores, collection]);
}
