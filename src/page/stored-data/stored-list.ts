import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { createStore, get, update } from 'idb-keyval';
import type * as v from 'valibot';
import { notifyOtherTabs, watchOtherTabs } from './other-tabs.ts';
import { readerError } from './reader-error.ts';
import type { Advice } from './reader-error.ts';
import { validate } from './validate.ts';

interface ListOptions<T> {
  /** The database, which has one object store: idb-keyval adds none to a database that exists. */
  database: string;
  store: string;
  /** Contains the version of the schema, so that an older page does not overwrite a newer list. */
  key: string;
  schema: v.GenericSchema<unknown, T[]>;
  /** Names the elements in the plural, in error messages. */
  content: string;
  advice: Advice;
}

/** Computes the new list from the stored one. */
export type ListChange<T> = (stored: readonly T[]) => T[];

/**
 * Makes a list that the browser stores: its query, the mutation that changes it in one transaction, whichever tab
 * stored it, and the subscription to the changes of other tabs. Query and mutation reject with a message for the reader
 * if the browser denies storage, and with FormatError if the stored data are no such list.
 */
export function storedList<T>({ database, store: name, key, schema, content, advice }: ListOptions<T>) {
  const queryKey = [name] as const;
  const channelName = `dateline-${name}`;
  const store = createStore(database, name);
  const decode = (stored: unknown): T[] =>
    stored === undefined ? [] : validate(schema, stored, `The ${content} of this browser`);
  const query = queryOptions({
    queryKey,
    queryFn: async () => {
      try {
        return decode(await get(key, store));
      } catch (error) {
        throw readerError(error, advice);
      }
    },
    retry: false,
    networkMode: 'always',
  });
  const change = mutationOptions({
    mutationFn: async (compute: ListChange<T>) => {
      try {
        await update(key, (stored) => decode(compute(decode(stored))), store);
      } catch (error) {
        throw readerError(error, advice);
      }
      notifyOtherTabs(channelName);
    },
    networkMode: 'always',
    onSuccess: (_done, _change, _before, { client }) => client.invalidateQueries({ queryKey }),
  });
  const watch = (client: QueryClient) => watchOtherTabs(channelName, () => void client.invalidateQueries({ queryKey }));
  return { query, change, watch };
}
