import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { openCollection, openEvents, rowOf } from '../../contract/collection.ts';
import type { Collection, EventList } from '../../contract/collection.ts';
import { decodeIndex } from '../../contract/decode.ts';
import { fetchPiece } from './fetch-piece.ts';
import { immutable, minuteMs } from './cache-options.ts';
import { lazyModule } from '../../base/lazy-module.ts';
import type { SearchAnswer } from './search/search-client.ts';

/** Fetches the index of the collection. Throws FetchError and FormatError. */
export function fetchCollection(signal: AbortSignal): Promise<Collection> {
  return fetchPiece('bundle.json', signal, (json, file) => openCollection(decodeIndex(json, file)));
}

/** Queries the index of the collection as typed arrays. */
export const collectionQuery = queryOptions({
  queryKey: ['collection'],
  queryFn: ({ signal }) => fetchCollection(signal),
  ...immutable,
  retry: false,
  // A failed fetch before the first render is shown as an error; the reader retries it with a button.
  retryOnMount: false,
});

const pieceDecoders = lazyModule('The list of events', () => import('../../contract/decode-pieces.ts'));

/** Queries the events of the whole collection. */
export function eventsQuery({ index, corrected }: Collection) {
  return queryOptions({
    queryKey: ['events', index.folder],
    queryFn: async ({ signal }) => {
      if (corrected) return corrected.events;
      // Fetches the decoder in parallel with the file: the first render needs neither.
      const decoder = pieceDecoders.load();
      const [events] = await Promise.all([
        fetchPiece(`${index.folder}/events.json`, signal, async (json, file) =>
          openEvents((await decoder).decodeEvents(json, file, index)),
        ),
        decoder,
      ]);
      return events;
    },
    ...immutable,
  });
}

const eventSearch = lazyModule('The search of events', () => import('../../search/run/match-events.ts'));

/**
 * Queries the events that match a search themselves: their numbers, ascending. `columns` are the names of the events;
 * the result is null without a search.
 */
export function eventSearchQuery(
  { index: { folder } }: Collection,
  list: EventList | null | undefined,
  columns: () => Collection['columns'],
  answer: SearchAnswer | null,
) {
  return queryOptions({
    queryKey: ['event-search', folder, answer?.text ?? '', list !== undefined && list !== null],
    queryFn: async () => {
      if (!list || !answer?.tree) return null;
      const reported = new Uint8Array(list.count);
      for (const article of answer.articles) for (const event of rowOf(list.eventsOf, article)) reported[event] = 1;
      const { title, sentence } = list.columns;
      const events = { count: list.count, times: list.times, columns: columns(), title, sentence };
      return (await eventSearch.load()).matchEvents(answer.tree, events, reported);
    },
    ...immutable,
    gcTime: minuteMs,
  });
}

const searchClient = lazyModule('The search', () => import('./search/search-client.ts'));

/**
 * Queries the search for a text; the result is null for an empty query. React Query aborts a search that no component
 * uses any more.
 */
export function searchQuery(collection: Collection, text: string) {
  return queryOptions({
    queryKey: ['search', collection.index.folder, text],
    queryFn: async ({ signal }) => (await searchClient.load()).search(collection, text, signal),
    ...immutable,
    gcTime: minuteMs,
  });
}

/** Starts a search before a component renders it. Earlier searches without a component are cancelled. */
export function prefetchSearch(client: QueryClient, collection: Collection, text: string): void {
  void client.cancelQueries({ queryKey: ['search', collection.index.folder], type: 'inactive' });
  void client.prefetchQuery(searchQuery(collection, text));
}
