import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { openCollection, openEvents } from '../bundle/collection.ts';
import type { Collection } from '../bundle/collection.ts';
import { decodeEvents, decodeIndex, decodeSearchBlock, decodeTexts } from '../bundle/decode.ts';
import { askIndex } from '../search/ask-index.ts';
import { parseQuery } from '../search/parse-query.ts';
import { fetchPiece } from './fetch-piece.ts';

// The pieces carry their content's name: once fetched, they never change.
const immutable = { staleTime: Number.POSITIVE_INFINITY, retry: 1 } as const;
// Texts and postings opened long ago are let go of, so that what is held does not grow with what was looked at.
const minuteMs = 60_000;

/** The index of the collection, in typed arrays. */
export const collectionQuery = queryOptions({
  queryKey: ['collection'],
  queryFn: async ({ signal }) =>
    openCollection(decodeIndex(await fetchPiece('bundle.json', signal), 'data/bundle.json')),
  ...immutable,
  retry: false,
});

/** The number of the piece, of those that begin with `first`, which holds `article`. */
function sliceOf(first: readonly number[], article: number): number {
  let [low, high] = [0, first.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[middle] ?? 0) <= article) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** One article whole: its text with all that was found in it. */
export function articleQuery(collection: Collection, article: number) {
  const { folder, texts } = collection.index;
  const slice = sliceOf(texts, article);
  return queryOptions({
    queryKey: ['texts', folder, slice],
    queryFn: async ({ signal }) => {
      const path = `${folder}/texts/${slice}.json`;
      return decodeTexts(await fetchPiece(path, signal), `data/${path}`);
    },
    select: (piece) => piece.articles[article - (texts[slice] ?? 0)],
    ...immutable,
    gcTime: 5 * minuteMs,
  });
}

/** What happened, of the whole collection. */
export function eventsQuery(collection: Collection) {
  const path = `${collection.index.folder}/events.json`;
  return queryOptions({
    queryKey: ['events', collection.index.folder],
    queryFn: async ({ signal }) => openEvents(decodeEvents(await fetchPiece(path, signal), `data/${path}`)),
    ...immutable,
  });
}

function blockQuery(folder: string, block: number) {
  const path = `${folder}/search/${block}.json`;
  return queryOptions({
    queryKey: ['search-block', folder, block],
    queryFn: async ({ signal }) => decodeSearchBlock(await fetchPiece(path, signal), `data/${path}`),
    ...immutable,
    gcTime: 5 * minuteMs,
  });
}

/** The numbers of the articles that match a search, ascending; null when the search is empty. */
export function searchQuery(client: QueryClient, collection: Collection, text: string) {
  const { folder, search } = collection.index;
  return queryOptions({
    queryKey: ['search', folder, text],
    queryFn: async () => {
      const query = parseQuery(text);
      if (query.terms.length === 0) return null;
      return askIndex(query, search, (block) => client.fetchQuery(blockQuery(folder, block)));
    },
    ...immutable,
    gcTime: minuteMs,
  });
}
