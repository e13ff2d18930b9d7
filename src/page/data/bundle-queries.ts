import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { openCollection, openEvents } from '../../contract/collection.ts';
import type { Collection } from '../../contract/collection.ts';
import { decodeIndex } from '../../contract/decode.ts';
import { fetchPiece } from './fetch-piece.ts';
import { immutable, minuteMs } from './keeping.ts';
import { loadable } from '../../base/loadable.ts';

/** The index of the collection, in typed arrays. */
export const collectionQuery = queryOptions({
  queryKey: ['collection'],
  queryFn: ({ signal }) => fetchPiece('bundle.json', signal, (json, file) => openCollection(decodeIndex(json, file))),
  ...immutable,
  retry: false,
  // What failed before the page was there is said, and tried anew when that is asked for.
  retryOnMount: false,
});

const pieceDecoders = loadable('The list of events', () => import('../../contract/decode-pieces.ts'));

/** What happened, of the whole collection. */
export function eventsQuery(collection: Collection) {
  const { index } = collection;
  return queryOptions({
    queryKey: ['events', index.folder],
    queryFn: async ({ signal }) => {
      // The decoder is fetched beside the file: neither is needed to draw the page.
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

const searchClient = loadable('The search', () => import('./search/search-client.ts'));

/** What a search finds in the collection; null when the search asks nothing. An answer no longer waited for is dropped. */
export function searchQuery(collection: Collection, text: string) {
  return queryOptions({
    queryKey: ['search', collection.index.folder, text],
    queryFn: async ({ signal }) => (await searchClient.load()).search(collection, text, signal),
    ...immutable,
    gcTime: minuteMs,
  });
}

/** Asks a search before anybody shows its answer. One that was asked so and that nobody came to wait for is dropped. */
export function askAhead(client: QueryClient, collection: Collection, text: string): void {
  void client.cancelQueries({ queryKey: ['search', collection.index.folder], type: 'inactive' });
  void client.prefetchQuery(searchQuery(collection, text));
}
