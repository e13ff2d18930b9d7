import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import type { Collection } from '../../contract/collection.ts';
import { collectionQuery } from '../data/bundle-queries.ts';
import { keptText, onKept } from './kept/kept-text.ts';

// Fetched only where corrections are kept.
const corrector = lazyModule('The corrections', () => import('./kept/corrected-collection.ts'));

function correctedQuery(client: QueryClient, stored: Collection | undefined, kept: string | null) {
  return queryOptions({
    queryKey: ['corrected', stored?.index.folder, kept],
    queryFn: async () =>
      stored && kept !== null ? (await corrector.load()).correctedCollection(client, stored, kept) : null,
    staleTime: Infinity,
    structuralSharing: false,
    retry: false,
    networkMode: 'always',
  });
}

/** Corrects the fetched collection before the first render, so that the page does not change after it. */
export async function prefetchCorrected(client: QueryClient): Promise<void> {
  const stored = client.getQueryData(collectionQuery.queryKey);
  await client.prefetchQuery(correctedQuery(client, stored, stored ? keptText(stored.index.title) : null));
}

/** Returns a collection with the corrections that this browser keeps; as it is stored where they cannot be applied. */
export function useCorrected(stored: Collection): Collection {
  const client = useQueryClient();
  const kept = useSyncExternalStore(onKept, () => keptText(stored.index.title));
  const query = correctedQuery(client, stored, kept);
  const { data } = useQuery({ ...query, enabled: kept !== null, placeholderData: keepPreviousData });
  return (kept !== null && data) || stored;
}
