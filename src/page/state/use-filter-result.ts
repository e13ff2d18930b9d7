import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { byFacet } from '../../contract/facets.ts';
import type { Collection, EventList } from '../../contract/collection.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { eventSearchQuery, searchQuery } from '../data/bundle-queries.ts';
import { eventColumns } from './filter/event-columns.ts';
import type { FilterChoice, Filtered } from './filter/filter.ts';
import { common, filterArticles } from './filter/filter-view.ts';
import type { Kept } from './kept/use-kept.ts';
import { choiceIn, numbersOf } from './filter/names.ts';
import type { Scores } from './filter/sort.ts';
import type { QueryNode, QueryProblem } from '../../search/query/query.ts';
import { defaultView } from './url/view-state.ts';
import type { ViewState } from './url/view-state.ts';

/** The result of the search and the filters of the view state. */
export interface FilterResult {
  filtered: Filtered;
  choice: FilterChoice;
  /** Numbers of the chosen and excluded names, in the order of choosing. */
  facets: FilterChoice['facets'];
  /** The choice after a change of the view state that removes a filter. */
  choiceWithout: (change: Partial<ViewState>) => FilterChoice;
  /** Numbers of the chosen persons. The same array as long as the choice is the same. */
  persons: number[];
  /**
   * The search of these results, for highlighting; while a new one runs it is the previous one. Null without a search.
   */
  search: { text: string; tree: QueryNode } | null;
  /**
   * Numbers of the events that match the search themselves; null without a search or on the clock of publication,
   * undefined until they are known.
   */
  foundEvents: Uint32Array | null | undefined;
  /** Relevance scores of the matches; null without a search. */
  scores: Scores | null;
  /** The message of a syntax error or an ambiguity in the query; null if there is none. */
  problem: string | null;
  waiting: boolean;
  error: Error | null;
  retry: () => void;
}

function problemText(text: string, { at, message }: QueryProblem): string {
  const end = at + 20;
  return `At “${text.slice(at, end)}${end < text.length ? '…' : ''}”: ${message}`;
}

/**
 * Converts the filters of a view state, for articles. `found` are the matches of its search, and `kept` those of its
 * filters by what the reader keeps.
 */
function choiceOf(
  view: ViewState,
  { columns }: Collection,
  found: Uint32Array | null,
  kept: Uint32Array | null,
): FilterChoice {
  return {
    found: common(found, kept),
    facets: byFacet((facet) => choiceIn(view.facets[facet], columns[facet].names)),
    only: view.only,
    from: view.from === null ? null : (parseEdtf(view.from)?.start ?? null),
    to: view.to === null ? null : (parseEdtf(view.to)?.end ?? null),
  };
}

/**
 * Combines the view state, the answer of the search and the collection into the filtered articles. On the clock of
 * events the chosen time is that of events, and an article passes if it reports one. `events` is null on the clock of
 * publication, undefined until they are fetched. `kept` are the articles that the filters by what the reader keeps let
 * pass; null for all.
 */
export function useFilterResult(
  collection: Collection,
  view: ViewState,
  events: EventList | null | undefined,
  { rows, rowsOf }: Pick<Kept, 'rows' | 'rowsOf'>,
): FilterResult {
  const text = useDeferredValue(view.q.trim());
  const searched = useQuery({ ...searchQuery(collection, text), placeholderData: keepPreviousData });
  const { facets: names, only, from, to, scope } = view;
  const persons = useMemo(
    () => numbersOf(names.person.chosen, collection.index.persons).numbers,
    [names.person, collection],
  );
  const answer = text === '' ? null : (searched.data ?? null);
  const found = answer?.articles ?? null;
  const search = useMemo(() => (answer?.tree ? { text: answer.text, tree: answer.tree } : null), [answer]);
  const onEvents = events !== null;
  const kept = rows && rows.articles;
  const choice = useMemo(
    () => choiceOf({ ...defaultView, facets: names, only, from, to }, collection, found, kept),
    [names, only, from, to, collection, found, kept],
  );
  const matching = useQuery({
    ...eventSearchQuery(
      collection,
      events,
      () => (events ? eventColumns(collection, events, 'event') : collection.columns),
      answer,
    ),
    enabled: onEvents && events !== undefined && scope === 'event' && answer !== null,
    placeholderData: keepPreviousData,
  });
  const filtered = useMemo(() => filterArticles(collection, choice, events), [collection, choice, events]);
  return {
    filtered,
    choice,
    facets: choice.facets,
    choiceWithout: (change) =>
      choiceOf(
        { ...view, ...change },
        collection,
        change.q === '' ? null : found,
        change.kept ? (rowsOf(change.kept)?.articles ?? null) : kept,
      ),
    persons,
    search,
    foundEvents: onEvents && answer?.tree ? (scope === 'event' ? (matching.data ?? undefined) : null) : null,
    scores: answer?.tree ? answer : null,
    problem: answer?.problem ? problemText(answer.text, answer.problem) : null,
    // An empty query is never pending, although React Query fetches it.
    waiting: (text !== '' && (searched.isFetching || matching.isFetching)) || text !== view.q.trim(),
    error: searched.error,
    retry: () => void searched.refetch(),
  };
}
