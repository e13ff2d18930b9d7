import { useMemo } from 'react';
import type { Collection, EventList } from '../../contract/collection.ts';
import { articlesOfPart } from './filter/parts.ts';
import { bestFirst, newestFirst } from './filter/sort.ts';
import type { Sort } from './filter/sort.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import type { ViewState } from './url/view-state.ts';
import type { Records } from './use-records.ts';

/**
 * Returns the articles of the list in its sort order: all passing ones, or one subset. `events` is null on the clock of
 * publication, and undefined while the events load, when the subsets are not known yet.
 */
export function useListed(
  collection: Collection,
  { part: list, window }: { part: ViewState['list']; window: TimeWindow | null },
  { filtered, scores }: Records,
  order: Sort,
  events: EventList | null | undefined,
): Uint32Array {
  const inWindow = list === 'in-view' || list === 'outside' ? window : null;
  const part = useMemo(
    () =>
      list === 'all' || events === undefined
        ? filtered.articles
        : articlesOfPart(list, collection, filtered, inWindow, events),
    [list, collection, filtered, inWindow, events],
  );
  return useMemo(() => {
    if (order === 'newest') return newestFirst(part, collection.times.dated);
    return order === 'relevance' && scores ? bestFirst(part, scores, collection.count) : part;
  }, [order, part, scores, collection]);
}
