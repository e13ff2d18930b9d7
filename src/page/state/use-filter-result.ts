import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { byFacet } from '../../contract/facets.ts';
import type { Collection } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { searchQuery } from '../data/bundle-queries.ts';
import { filterCollection } from './filter/filter.ts';
import type { FacetChoice, Filtered } from './filter/filter.ts';
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

/** Combines the view state, the answer of the search and the collection into the filtered articles. */
export function useFilterResult(collection: Collection, view: ViewState): FilterResult {
  const text = useDeferredValue(view.q.trim());
  const searched = useQuery({ ...searchQuery(collection, text), placeholderData: keepPreviousData });
  const { facets: names, only, from, to } = view;
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
  const filtered = useMemo(
    () =>
      filterCollection(collection, {
        found,
        facets,
        only,
        from: from === null ? null : (parseEdtf(from)?.start ?? null),
        to: to === null ? null : (parseEdtf(to)?.end ?? null),
      }),
    [collection, found, facets, only, from, to],
  );
  return {
    filtered,
    facets,
    persons,
    search,
    scores: answer?.tree ? answer : null,
    problem: answer?.problem ? problemText(answer.text, answer.problem) : null,
    // An empty query is never pending, although React Query fetches it.
    waiting: (text !== '' && searched.isFetching) || text !== view.q.trim(),
    error: searched.error,
    retry: () => void searched.refetch(),
  };
}
