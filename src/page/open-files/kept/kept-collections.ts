import { createStore, del, entries, set } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import * as v from 'valibot';
import type { BundleIndex } from '../../../contract/index-format.ts';
import type { Pieces } from '../../data/fetch-piece.ts';

const keptSchema = v.object({
  title: v.string(),
  articles: v.number(),
  /** The size of the bundle. */
  bytes: v.number(),
  /** When it was kept, as an instant of ISO 8601. */
  kept: v.string(),
  pieces: v.map(v.string(), v.instance(Blob)),
});

/** A collection that is kept in the browser for later visits. */
export type KeptCollection = v.InferOutput<typeof keptSchema>;

let store: UseStore | undefined;

function storeOf(): UseStore {
  store ??= createStore('dateline-collections', 'collections');
  return store;
}

/**
 * Keeps a collection in IndexedDB. It is written whole or not at all, and no other is touched: rejects with the
 * browser's error where there is no storage or no room.
 */
export async function keepCollection({ folder, title, articles }: BundleIndex, pieces: Pieces): Promise<void> {
  const bytes = [...pieces.values()].reduce((sum, { size }) => sum + size, 0);
  const kept = { title, articles: articles.id.length, bytes, kept: new Date().toISOString(), pieces: new Map(pieces) };
  await set(folder, kept satisfies KeptCollection, storeOf());
}

/** Lists the collections that are kept, by their folder, the newest first. Rejects with the browser's error. */
export async function listKept(): Promise<(KeptCollection & { folder: string })[]> {
  const found = await entries<string, unknown>(storeOf());
  return found
    .flatMap(([folder, value]) => {
      const parsed = v.safeParse(keptSchema, value);
      return parsed.success ? [{ ...parsed.output, folder }] : [];
    })
    .toSorted((a, b) => Date.parse(b.kept) - Date.parse(a.kept));
}

/** Erases a collection from the browser. */
export async function eraseCollection(folder: string): Promise<void> {
  await del(folder, storeOf());
}
