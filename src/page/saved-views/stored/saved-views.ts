import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { createStore, get, update } from 'idb-keyval';
import { notifyOtherTabs, watchOtherTabs } from '../../stored-data/other-tabs.ts';
import { readerError } from '../../stored-data/reader-error.ts';
import { validate } from '../../stored-data/validate.ts';
import type { ViewsChange } from './change-views.ts';
import { savedViewsSchema } from './saved-view.ts';
import type { SavedView } from './saved-view.ts';

const queryKey = ['saved-views'] as const;
const channelName = 'dateline-saved-views';
const store = createStore('dateline', 'saved-views');
// The key contains the version of the schema, so that an older page does not overwrite a newer list.
const listKey = 'views-1';

function viewsError(cause: unknown): Error {
  return readerError(cause, {
    full: 'delete views that are not needed',
    denied: 'The address of the page is a link to what you see: it can be kept as a bookmark.',
  });
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
      throw viewsError(error);
    }
  },
  retry: false,
  networkMode: 'always',
});

/** Changes the stored views in one transaction, whichever tab stored them. */
export const changeSavedViews = mutationOptions({
  mutationFn: async (change: ViewsChange) => {
    try {
      await update(listKey, (stored) => decodeStored(change(decodeStored(stored))), store);
    } catch (error) {
      throw viewsError(error);
    }
    notifyOtherTabs(channelName);
  },
  networkMode: 'always',
  onSuccess: (_done, _change, _before, { client }) => client.invalidateQueries({ queryKey }),
});

/** Refetches the views whenever another tab has changed them. The returned function unsubscribes. */
export function watchSavedViews(client: QueryClient): () => void {
  return watchOtherTabs(channelName, () => void client.invalidateQueries({ queryKey }));
}
