import type { Collection, EventList } from '../../contract/collection.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import type { Filtered } from './filter/filter.ts';
import { bestFirst, newestFirst } from './filter/sort.ts';
import type { Scores, Sort } from './filter/sort.ts';
import { articlesOfSubset } from './filter/subset.ts';
import type { ViewState } from './url/view-state.ts';

/**
 * Returns the articles of the list in time order: all passing ones, or one subset. `events` is null on the clock of
 * publication, and undefined while the events load, when the subsets are not known yet.
 */
export function listArticles(
  list: ViewState['list'],
  collection: Collection,
  filtered: Filtered,
  window: TimeWindow | null,
  events: EventList | null | undefined,
): Uint32Array {
  if (list === 'all' || events === undefined) return filtered.articles;
  return articlesOfSubset(list, collection, filtered, window, events);
}

/** Returns the chosen sort order, or time order if there is no search to be relevant to. */
export function effectiveSort(sort: Sort, scores: Scores | null): Sort {
  return sort === 'relevance' && !scores ? 'oldest' : sort;
}

/** Sorts articles that are in time order. */
export function sortArticles(
  articles: Uint32Array,
  order: Sort,
  scores: Scores | null,
  { times, count }: Collection,
): Uint32Array {
  if (order === 'newest') return newestFirst(articles, times.dated);
  return order === 'relevance' && scores ? bestFirst(articles, scores, count) : articles;
}
