import { replaceEqualDeep } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { articleQuery } from '../data/article-query.ts';
import { namesQuery } from '../data/names-query.ts';
import { collectionQuery, eventsQuery, fetchCollection, searchQuery } from '../data/bundle-queries.ts';
import type { Collection } from '../../contract/collection.ts';
import { parseEventId } from '../state/url/event-id.ts';
import { parseView } from '../state/url/view-state.ts';

/** Fetches the pieces that the view needs, so that no part of it is empty, and loses its scroll, in between. */
async function prefetchPieces(client: QueryClient, collection: Collection): Promise<void> {
  const { clock, event, article, about, q } = parseView(location.search);
  const id = article ?? (event === null ? undefined : parseEventId(event)?.article);
  const opened = id === undefined ? -1 : collection.index.articles.id.indexOf(id);
  await Promise.all([
    clock === 'happened' || event !== null || about !== null ? client.prefetchQuery(eventsQuery(collection)) : null,
    about !== null ? client.prefetchQuery(namesQuery(collection)) : null,
    opened >= 0 ? client.prefetchQuery(articleQuery(collection, opened)) : null,
    q.trim() === '' ? null : client.prefetchQuery(searchQuery(collection, q.trim())),
  ]);
}

async function takeUp(client: QueryClient, signal: AbortSignal): Promise<void> {
  const fresh = await fetchCollection(signal);
  const shown = client.getQueryData(collectionQuery.queryKey);
  if (shown && replaceEqualDeep(shown.index, fresh.index) === shown.index) return;
  await prefetchPieces(client, fresh);
  if (!signal.aborted) client.setQueryData(collectionQuery.queryKey, fresh);
}

/**
 * Takes up each new bundle that the server-sent events at `address` announce. The bundle shown stays where a new one
 * cannot be fetched. Each connection counts as a change, because one may have occurred before it.
 */
export function takeUpChanges(client: QueryClient, address: string): void {
  let latest = new AbortController();
  const refetch = () => {
    latest.abort();
    latest = new AbortController();
    takeUp(client, latest.signal).catch(() => undefined);
  };
  const events = new EventSource(address);
  events.addEventListener('open', refetch);
  events.addEventListener('message', refetch);
}
