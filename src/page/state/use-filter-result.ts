import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { byFacet } from '../../contract/facets.ts';
import type { Collection, EventList } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { eventSearchQuery, searchQuery } from '../data/bundle-queries.ts';
import { eventColumns } from './filter/event-columns.ts';
import { filterCollection } from './filter/filter.ts';
import type { Filtered } from './filter/filter.ts';
import type { FacetChoice } from './filter/filter-items.ts';
import { reportersInRange } from './filter/filter-events.ts';
import { choiceIn, numbersOf } from './filter/names.ts';
import type { Scores } from './filter/sort.ts';
import type { QueryNode, QueryProblem } from '../../search/query/query.ts';
import type { ViewState } from './url/view-state.ts';

/** The result of the search and the filters of the view state. */
export interface FilterResult {
  filtered: Filtered;
  /** Numbers of the chosen and excluded names, in the order of choosing. */
  facets: Record<Facet, FacetChoice>;
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
  /** The bounds of the chosen time in milliseconds in UTC, `to` exclusive; null is open. */
  range: { from: number | null; to: number | null };
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

/** The numbers of an ascending list that are in another; null is every number. */
function common(one: Uint32Array | null, other: Uint32Array | null): Uint32Array | null {
  if (!one || !other) return one ?? other;
  const kept = new Set(other);
  return one.filter((number) => kept.has(number));
}

/**
 * Combines the view state, the answer of the search and the collection into the filtered articles. On the clock of
 * events the chosen time is that of events, and an article passes if it reports one. `events` is null on the clock of
 * publication, undefined until they are fetched.
 */
export function useFilterResult(
  collection: Collection,
  view: ViewState,
  events: EventList | null | undefined,
): FilterResult {
  const text = useDeferredValue(view.q.trim());
  const searched = useQuery({ ...searchQuery(collection, text), placeholderData: keepPreviousData });
  const { facets: names, only, scope } = view;
  const facets = useMemo(
    () => byFacet((facet) => choiceIn(names[facet], collection.columns[facet].names)),
    [names, collection],
  );
  const persons = useMemo(
    () => numbersOf(names.person.chosen, collection.index.persons).numbers,
    [names.person, collection],
  );
  const answer = text === '' ? null : (searched.data ?? null);
  const found = answer?.articles ?? null;
  const search = useMemo(() => (answer?.tree ? { text: answer.text, tree: answer.tree } : null), [answer]);
  const [from, to] = [
    view.from === null ? null : (parseEdtf(view.from)?.start ?? null),
    view.to === null ? null : (parseEdtf(view.to)?.end ?? null),
  ];
  const range = useMemo(() => ({ from, to }), [from, to]);
  const onEvents = events !== null;
  const among = useMemo(
    () => (events && (from !== null || to !== null) ? reportersInRange(events, from, to, collection.count) : null),
    [events, from, to, collection],
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
  const filtered = useMemo(
    () =>
      filterCollection(collection, {
        found: common(found, among),
        facets,
        only,
        ...(onEvents ? { from: null, to: null } : range),
      }),
    [collection, found, among, facets, only, onEvents, range],
  );
  return {
    filtered,
    facets,
    persons,
    search,
    foundEvents: onEvents && answer?.tree ? (scope === 'event' ? (matching.data ?? undefined) : null) : null,
    range,
    scores: answer?.tree ? answer : null,
    problem: answer?.problem ? problemText(answer.text, answer.problem) : null,
    // An empty query is never pending, although React Query fetches it.
    waiting: (text !== '' && (searched.isFetching || matching.isFetching)) || text !== view.q.trim(),
    error: searched.error,
    retry: () => void searched.refetch(),
  };
}
