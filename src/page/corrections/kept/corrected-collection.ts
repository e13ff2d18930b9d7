import type { QueryClient } from '@tanstack/react-query';
import { correct } from '../../../collection/corrections/correct.ts';
import { openCollection, openEvents } from '../../../contract/collection.ts';
import type { Collection } from '../../../contract/collection.ts';
import { eventsQuery } from '../../data/bundle-queries.ts';
import { namesQuery } from '../../data/names-query.ts';
import { decodeHistory } from './history.ts';

let revisions = 0;

/**
 * Corrects a collection as the next bundle would with these corrections, and fetches what that needs. Rejects with
 * FetchError and FormatError.
 */
export async function correctedCollection(client: QueryClient, stored: Collection, kept: string): Promise<Collection> {
  const { done } = decodeHistory(kept);
  if (done.length === 0) return stored;
  const [events, names] = await Promise.all([
    client.fetchQuery(eventsQuery(stored)),
    client.fetchQuery(namesQuery(stored)),
  ]);
  const corrected = correct({ index: stored.index, events: events.columns, names }, done);
  // Queries are cached by the folder of the bundle, so that each state of the corrections needs one of its own.
  const folder = `${stored.index.folder} corrected ${++revisions}`;
  return {
    ...openCollection({ ...stored.index, ...corrected.index, folder }),
    corrected: {
      stored,
      order: Uint32Array.from(corrected.order),
      events: openEvents(corrected.events),
      names: corrected.names,
      correctArticle: corrected.correctArticle,
      missing: corrected.missing,
      uncounted: corrected.uncounted,
    },
  };
}
