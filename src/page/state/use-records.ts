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

/** What the view state comes to in this collection. */
export interface Records {
  filtered: Filtered;
  /** What is chosen, by number, in the order of choosing. */
  facets: Record<Facet, FacetChoice>;
  /** The chosen people: the same list as long as they are the same. */
  persons: number[];
  /** The search whose answer this is, to be marked in texts; behind what was typed while that is under way. Null if none. */
  search: { text: string; tree: QueryNode } | null;
  /** How well each found article matches; null if nothing is searched for. */
  scores: Scores | null;
  /** Where and why the query cannot be read, or may mean something else, in words; null if neither. */
  problem: string | null;
  waiting: boolean;
  error: Error | null;
  retry: () => void;
}

function problemText(text: string, { at, message }: QueryProblem): string {
  const end = at + 20;
  return `At “${text.slice(at, end)}${end < text.length ? '…' : ''}”: ${message}`;
}

/** The one place where the view state, the search's answer and the collection become the records to show. */
export function useRecords(collection: Collection, view: ViewState): Records {
  const text = useDeferredValue(view.q.trim());
  const asked = useQuery({ ...searchQuery(collection, text), placeholderData: keepPreviousData });
  const { facets: names, only, from, to } = view;
  const facets = useMemo(
    () => byFacet((facet) => choiceIn(names[facet], collection.columns[facet].names)),
    [names, collection],
  );
  const persons = useMemo(
    () => numbersOf(names.person.chosen, collection.index.persons).numbers,
    [names.person, collection],
  );
  const answer = text === '' ? null : (asked.data ?? null);
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
    // Nothing is waited for where nothing is asked, though the search is being fetched.
    waiting: (text !== '' && asked.isFetching) || text !== view.q.trim(),
    error: asked.error,
    retry: () => void asked.refetch(),
  };
}
