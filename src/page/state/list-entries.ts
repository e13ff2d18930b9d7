import type { Collection, EventList } from '../../contract/collection.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import type { FilteredEvents } from './filter/filter-events.ts';
import type { Filtered } from './filter/filter.ts';
import { bestFirst, newestFirst, sortingScores } from './filter/sort.ts';
import type { Scores, Sort } from './filter/sort.ts';
import { entriesOfSubset } from './filter/subset.ts';
import type { ViewState } from './url/view-state.ts';

/** The entries of the list: numbers of articles or of events, in time order. */
export interface Listed {
  of: 'articles' | 'events';
  entries: Uint32Array;
}

/** The events that pass on the clock of events. */
export interface ListedEvents extends Pick<FilteredEvents, 'events' | 'without'> {
  list: Pick<EventList, 'times'>;
}

function ofArticles(entries: Uint32Array): Listed {
  return { of: 'articles', entries };
}

/**
 * Returns the entries of the list: all passing ones, or one subset. `events` is null on the clock of publication, and
 * undefined while the events load: then the articles are listed, and no subset is known.
 */
export function listEntries(
  list: ViewState['list'],
  { times }: Collection,
  { articles, passes }: Filtered,
  window: TimeWindow | null,
  events: ListedEvents | null | undefined,
): Listed {
  if (list === 'out') return ofArticles(Uint32Array.from(passes.keys()).filter((article) => passes[article] === 0));
  if (events === undefined) return ofArticles(articles);
  if (list === 'undated' || list === 'eventless') {
    const wanted = (article: number) => article >= times.dated === (list === 'undated');
    return ofArticles(events ? events.without.filter(wanted) : articles.filter(wanted));
  }
  const [all, timesOfAll] = events ? [events.events, events.list.times] : [articles, times];
  return {
    of: events ? 'events' : 'articles',
    entries: list === 'all' ? all : entriesOfSubset(list, timesOfAll, all, window),
  };
}

/** The list in its sort order. */
export interface SortedList extends Listed {
  /**
   * The effective sort order: by relevance to a search unless another is chosen; by time without one, and for events.
   */
  order: Sort;
}

/** Sorts entries that are in time order. `scores` are those of the articles; null without a search. */
export function sortEntries(
  { of, entries }: Listed,
  wanted: ViewState['sort'],
  scores: Scores | null,
  { times, count }: Collection,
): SortedList {
  const relevance = of === 'articles' ? sortingScores(wanted, scores) : null;
  if (wanted === 'newest')
    return { of, order: wanted, entries: newestFirst(entries, of === 'events' ? Infinity : times.dated) };
  return relevance
    ? { of, order: 'relevance', entries: bestFirst(entries, relevance, count) }
    : { of, order: 'oldest', entries };
}
