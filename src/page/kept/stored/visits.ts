import { createStore, promisifyRequest } from 'idb-keyval';
import { lowerBound } from '../../../base/binary-search.ts';
import { tidyTitle } from '../../stored-data/tidy-text.ts';
import { keptError } from './kept-store.ts';

const store = createStore('dateline-visits-1', 'visits');

/**
 * The time without the page after which a visit has ended, in milliseconds: longer than a lunch, shorter than a night.
 * A reload, or a bundle that is made again meanwhile, so leaves the new articles new.
 */
const visitGap = 4 * 3_600_000;

/** The visits of a collection. */
export interface Visits {
  /** When the page was last opened: milliseconds since 1970. */
  last: number;
  /** Hashes of the ids of the articles that the collection then contained, ascending. */
  known: Float64Array;
  /** The same at the end of the visit before; null in the first visit. */
  before: Float64Array | null;
}

/**
 * Hashes an id to an integer of 53 bits, with which one of a million articles hides a new one once in ten billion. The
 * ids themselves would take several times the room. Bryc's cyrb53, which is in the public domain.
 */
export function hashId(id: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Computes the visits after the page was opened at a time. Within a visit, the articles before it stay the same. */
export function nextVisits(stored: Visits | undefined, known: Float64Array, now: number): Visits {
  const before = stored === undefined ? null : now - stored.last < visitGap ? stored.before : stored.known;
  return { last: now, known, before };
}

/**
 * Finds the articles that were not known before the visit, by the hashes of their ids: numbers, ascending. None in the
 * first visit.
 */
export function newRows(hashes: Float64Array, { before }: Visits): Uint32Array {
  if (before === null) return new Uint32Array();
  const isNew = (hash: number) => before[lowerBound(before, (each) => each < hash)] !== hash;
  return Uint32Array.from(hashes.keys()).filter((row) => isNew(hashes[row] ?? 0));
}

function isVisits(stored: unknown): stored is Visits {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'last' in stored &&
    typeof stored.last === 'number' &&
    'known' in stored &&
    stored.known instanceof Float64Array &&
    'before' in stored &&
    (stored.before === null || stored.before instanceof Float64Array)
  );
}

/**
 * Stores that the page was opened with a collection, by its title and the ids of its articles, and finds the articles
 * that are new since the last visit. Rejects with a message for the reader.
 */
export async function visit(title: string, ids: readonly string[], now: number): Promise<Uint32Array> {
  const hashes = Float64Array.from(ids, hashId);
  const known = hashes.toSorted();
  const key = tidyTitle(title);
  try {
    return await store('readwrite', async (visits) => {
      const stored: unknown = await promisifyRequest<unknown>(visits.get(key));
      const next = nextVisits(isVisits(stored) ? stored : undefined, known, now);
      visits.put(next, key);
      await promisifyRequest(visits.transaction);
      return newRows(hashes, next);
    });
  } catch (error) {
    throw keptError(error);
  }
}
