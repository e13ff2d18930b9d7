import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeKeptItems } from './stored/kept-store.ts';
import type { ItemChange } from './stored/kept-store.ts';

/** Changes kept items of the collection with this title; its error is a message for the reader. */
export function useKeptChange(title: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (changes: readonly ItemChange[]) => changeKeptItems(title, changes),
    networkMode: 'always',
    onSuccess: () => client.invalidateQueries({ queryKey: ['kept'] }),
  });
}
