import { createStore, promisifyRequest } from 'idb-keyval';
import * as v from 'valibot';
import { notifyOtherTabs, watchOtherTabs } from '../../stored-data/other-tabs.ts';
import { readerError } from '../../stored-data/reader-error.ts';
import { tidyTitle } from '../../stored-data/tidy-text.ts';
import { validate } from '../../stored-data/validate.ts';
import { isUnmarked, keptItemSchema, mergeMarks, noMarks } from './kept-item.ts';
import type { KeptItem, MarksChange } from './kept-item.ts';

const channel = 'dateline-kept';

// The name contains the version of the schema, so that an older page does not overwrite newer items.
const store = createStore('dateline-kept-1', 'items');

/** A change of one item. */
export interface ItemChange {
  of: KeptItem['of'];
  /** The ids of the item, the preferred one first: an event has one for each of its reports. */
  ids: readonly string[];
  change: MarksChange;
}

/** Converts an error of IndexedDB into a message for the reader. */
export function keptError(cause: unknown): Error {
  return readerError(cause, {
    full: 'remove tags and notes that are not needed',
    denied: 'What you star, tag, note or read is therefore not kept.',
  });
}

function decodeItems(items: unknown): KeptItem[] {
  return validate(v.array(keptItemSchema), items, 'What this browser keeps');
}

function keyOf(title: string, of: string, id: string): IDBValidKey {
  // One record an item, so that a change in one tab leaves the items that another tab changes alone.
  return [tidyTitle(title), of, id];
}

/** Reads the kept items of a collection, by its title. Rejects with a message for the reader. */
export async function readKeptItems(title: string): Promise<KeptItem[]> {
  try {
    // An array sorts after every string.
    const collection = tidyTitle(title);
    const range = IDBKeyRange.bound([collection], [collection, []]);
    return decodeItems(await store('readonly', (items) => promisifyRequest<unknown[]>(items.getAll(range))));
  } catch (error) {
    throw keptError(error);
  }
}

/** Merges the records of an item's ids, changes them, and stores the result at the first id that was stored. */
function changeItem(items: IDBObjectStore, title: string, change: ItemChange, stored: readonly KeptItem[]): void {
  const before = stored.reduce((merged, one) => mergeMarks(merged, one), noMarks);
  const after = change.change(before);
  const id = stored[0]?.id ?? change.ids[0] ?? '';
  for (const other of stored) if (other.id !== id || isUnmarked(after)) items.delete(keyOf(title, other.of, other.id));
  if (isUnmarked(after)) return;
  const [item] = decodeItems([{ ...after, of: change.of, id }]);
  items.put(item, keyOf(title, change.of, id));
}

/**
 * Changes items of a collection in one transaction, whichever tab stored them: all are stored or, if that fails, none.
 * Rejects with a message for the reader.
 */
export async function changeKeptItems(title: string, changes: readonly ItemChange[]): Promise<void> {
  try {
    await store('readwrite', async (items) => {
      const { transaction } = items;
      const done = promisifyRequest(transaction);
      try {
        for (const change of changes) {
          const requests = change.ids.map((id) => items.get(keyOf(title, change.of, id)));
          const found: unknown[] = await Promise.all(requests.map((request) => promisifyRequest<unknown>(request)));
          changeItem(items, title, change, decodeItems(found.filter((item) => item !== undefined)));
        }
      } catch (error) {
        // The transaction may have ended by itself, for lack of room.
        if (transaction.error === null) transaction.abort();
        await done.catch(() => undefined);
        throw transaction.error ?? error;
      }
      await done;
    });
  } catch (error) {
    throw keptError(error);
  }
  notifyOtherTabs(channel);
}

/** Calls `onChange` whenever another tab has changed a kept item. The returned function unsubscribes. */
export function watchKeptItems(onChange: () => void): () => void {
  return watchOtherTabs(channel, onChange);
}
