import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { Collection } from '../bundle/collection.ts';
import { parseEdtf } from '../bundle/edtf.ts';
import { searchQuery } from '../data/bundle-queries.ts';
import { filterCollection } from '../filter/filter.ts';
import type { Filtered } from '../filter/filter.ts';
import { numbersOf } from '../filter/names.ts';
import type { ViewState } from '../url/view-state.ts';

/** What the view state comes to in this collection. */
export interface Records {
  filtered: Filtered;
  /** Numbers of the chosen people and keywords, in the order of choosing. */
  persons: number[];
  keywords: number[];
  /** The search whose answer this is; behind what was typed while that is under way. */
  searched: string;
  waiting: boolean;
  error: Error | null;
  retry: () => void;
}

/** The one place where the view state, the search's answer and the collection become the records to show. */
export function useRecords(collection: Collection, view: ViewState): Records {
  const client = useQueryClient();
  const text = useDeferredValue(view.q.trim());
  const search = useQuery({ ...searchQuery(client, collection, text), placeholderData: keepPreviousData });
  const { persons: personNames, keywords: keywordNames } = view;
  const persons = useMemo(() => numbersOf(personNames, collection.index.persons).numbers, [personNames, collection]);
  const keywords = useMemo(
    () => numbersOf(keywordNames, collection.index.keywords).numbers,
    [keywordNames, collection],
  );
  const { match, from, to } = view;
  const found = text === '' ? null : (search.data ?? null);
  const filtered = useMemo(
    () =>
      filterCollection(collection, {
        found,
        persons,
        match,
        keywords,
        from: from === null ? null : (parseEdtf(from)?.start ?? null),
        to: to === null ? null : (parseEdtf(to)?.end ?? null),
      }),
    [collection, found, persons, match, keywords, from, to],
  );
  return {
    filtered,
    persons,
    keywords,
    searched: text,
    waiting: search.isFetching || text !== view.q.trim(),
    error: search.error,
    retry: () => void search.refetch(),
  };
}
