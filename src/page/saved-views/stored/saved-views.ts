import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { createStore, get, update } from 'idb-keyval';
import { FormatError } from '../../../contract/decode.ts';
import type { ViewsChange } from './change-views.ts';
import { savedViewsSchema, validate } from './saved-view.ts';
import type { SavedView } from './saved-view.ts';

const queryKey = ['saved-views'] as const;
const channelName = 'dateline-saved-views';
const store = createStore('dateline', 'saved-views');
// The key contains the version of the schema, so that an older page does not overwrite a newer list.
const listKey = 'views-1';

/** Converts an error of IndexedDB into a message for the reader. */
function readerError(cause: unknown): Error {
  if (cause instanceof FormatError) return cause;
  if (cause instanceof Error && cause.name === 'QuotaExceededError')
    return new Error('The browser has no room left. Free some space, or delete views that are not needed.', {
      cause,
    });
  return new Error(
    'This browser keeps nothing for this page, as in some private windows or where site data is blocked. The address of the page is a link to what you see: it can be kept as a bookmark.',
    { cause },
  );
}

function decodeStored(stored: unknown): SavedView[] {
  return stored === undefined ? [] : validate(savedViewsSchema, stored, 'The saved views of this browser');
}

/**
 * Queries the saved views of this browser. Rejects with a message for the reader if the browser denies storage, and
 * with FormatError if the stored data is no list of views.
 */
export const savedViewsQuery = queryOptions({
  queryKey,
  queryFn: async () => {
    try {
      return decodeStored(await get(listKey, store));
    } catch (error) {
      throw readerError(error);
    }
  },
  retry: false,
  networkMode: 'always',
});

/** Notifies the other tabs of this page, which then refetch the views. */
function notifyOtherTabs(): void {
  const channel = new BroadcastChannel(channelName);
  // A BroadcastChannel, unlike a window, has a single origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(null);
  channel.close();
}

/** Changes the stored views in one transaction, whichever tab stored them. */
export const changeSavedViews = mutationOptions({
  mutationFn: async (change: ViewsChange) => {
    try {
      await update(listKey, (stored) => decodeStored(change(decodeStored(stored))), store);
    } catch (error) {
      throw readerError(error);
    }
    notifyOtherTabs();
  },
  networkMode: 'always',
  onSuccess: (_done, _change, _before, { client }) => client.invalidateQueries({ queryKey }),
});

/** Refetches the views whenever another tab has changed them. The returned function unsubscribes. */
export function watchSavedViews(client: QueryClient): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => void client.invalidateQueries({ queryKey }));
  return () => channel.close();
}
