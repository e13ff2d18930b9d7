import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ListChange, storedList } from './stored-list.ts';

interface StoredList<T> {
  /** Undefined until it is read. */
  list: readonly T[] | undefined;
  /** Error of reading it, with a message for the reader. */
  error: Error | null;
  /** Resolves once `list` is updated; rejects with a message for the reader. */
  change: (compute: ListChange<T>) => Promise<void>;
}

/** Reads a stored list, and follows the changes of other tabs. */
export function useStoredList<T>(stored: ReturnType<typeof storedList<T>>): StoredList<T> {
  const client = useQueryClient();
  const { data, error } = useQuery(stored.query);
  const { mutateAsync } = useMutation(stored.change);
  useEffect(() => stored.watch(client), [stored, client]);
  return { list: data, error, change: mutateAsync };
}
