import { useMemo } from 'react';
import type { Collection, EventList } from '../bundle/collection.ts';
import { articlesOfPart } from '../filter/parts.ts';
import { bestFirst, newestFirst } from '../filter/sort.ts';
import type { Sort } from '../filter/sort.ts';
import type { ViewState } from '../url/view-state.ts';
import type { Records } from './use-records.ts';

/** What the list holds: all that pass, or one part of the status, in the chosen order. */
export function useListed(
  collection: Collection,
  { list, view }: ViewState,
  { filtered, scores }: Records,
  order: Sort,
  events: EventList | null,
): Uint32Array {
  const inWindow = list === 'in-view' || list === 'outside' ? view : null;
  const part = useMemo(
    () => (list === 'all' ? filtered.articles : articlesOfPart(list, collection, filtered, inWindow, events)),
    [list, collection, filtered, inWindow, events],
  );
  return useMemo(() => {
    if (order === 'newest') return newestFirst(part, collection.times.dated);
    return order === 'relevance' && scores ? bestFirst(part, scores, collection.count) : part;
  }, [order, part, scores, collection]);
}
