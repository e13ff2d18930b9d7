import { useMemo } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { listEntries, sortEntries } from './list-entries.ts';
import type { ListedEvents, SortedList } from './list-entries.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import type { ViewState } from './url/view-state.ts';
import type { FilterResult } from './use-filter-result.ts';

/** Memoizes {@link listEntries} and {@link sortEntries}. Only subsets that depend on the window follow it. */
export function useListed(
  collection: Collection,
  { list, sort }: Pick<ViewState, 'list' | 'sort'>,
  window: TimeWindow | null,
  { filtered, scores }: FilterResult,
  events: ListedEvents | null | undefined,
): SortedList {
  const subsetWindow = list === 'in-view' || list === 'outside' ? window : null;
  const listed = useMemo(
    () => listEntries(list, collection, filtered, subsetWindow, events),
    [list, collection, filtered, subsetWindow, events],
  );
  return useMemo(() => sortEntries(listed, sort, scores, collection), [listed, sort, scores, collection]);
}
