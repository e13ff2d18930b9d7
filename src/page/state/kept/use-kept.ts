import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { lazyModule } from '../../../base/lazy-module.ts';
import type { Collection, EventList } from '../../../contract/collection.ts';
import type { KeptItem } from '../../kept/stored/kept-item.ts';
import { usePainted } from '../../ui/use-painted.ts';
import type { KeptFilter } from '../filter/kept-filter.ts';
import type { ViewState } from '../url/view-state.ts';
import type { KeptRows } from './kept-rows.ts';
import type { HeadlineSigns } from './signs.ts';
import type { PlacedMarks } from './placed-marks.ts';

// Fetched after the first paint.
const reader = lazyModule('What you keep', async () => {
  const parts = [
    import('../../kept/stored/kept-store.ts'),
    import('../../kept/stored/visits.ts'),
    import('./placed-marks.ts'),
    import('./kept-rows.ts'),
    import('./signs.ts'),
  ] as const;
  const [{ readKeptItems, watchKeptItems }, { visit }, { placeMarks }, { keptRows }, { headlineSigns }] =
    await Promise.all(parts);
  return { readKeptItems, watchKeptItems, visit, placeMarks, keptRows, headlineSigns };
});

/** What the reader keeps of the collection. */
export interface Kept {
  /** Undefined until they are read; none if the browser stores nothing. */
  items: readonly KeptItem[] | undefined;
  /** Null until they are read. */
  marks: PlacedMarks | null;
  /** Numbers of the articles that are new since the last visit, ascending; null until they are known. */
  fresh: Uint32Array | null;
  /** The entries that the filters let pass; null without filters, or until they are known. */
  rows: KeptRows | null;
  /** The same for other filters. */
  rowsOf: (filters: readonly KeptFilter[]) => KeptRows | null;
  /** The signs before the headlines of the timeline; null until they are known. */
  signs: HeadlineSigns | null;
  /** A message for the reader, if the browser stores nothing. */
  error: Error | null;
}

const noItems: readonly KeptItem[] = [];
const none = new Uint32Array();
const options = { retry: false, networkMode: 'always', staleTime: Infinity } as const;

/**
 * Reads what the reader keeps after the first paint, or at once if the view is filtered by it. In a frame of another
 * page it reads nothing, and the filters do not apply: a look at that page is no visit, and the frame has no controls
 * for what is kept.
 */
export function useKept(
  collection: Collection,
  { kept: filters, embed }: Pick<ViewState, 'kept' | 'embed'>,
  events: EventList | undefined,
): Kept {
  const client = useQueryClient();
  const painted = usePainted();
  const enabled = !embed && (painted || filters.length > 0);
  const { title, folder, articles } = collection.index;
  const stored = useQuery({
    queryKey: ['kept', title],
    queryFn: async () => (await reader.load()).readKeptItems(title),
    enabled,
    ...options,
  });
  const visited = useQuery({
    queryKey: ['visit', title, folder],
    queryFn: async () => (await reader.load()).visit(title, articles.id, Date.now()),
    enabled,
    ...options,
  });
  const items = stored.data ?? (stored.error ? noItems : undefined);
  const fresh = visited.data ?? (visited.error ? none : null);
  const module = items && reader.get();
  useEffect(
    () => module?.watchKeptItems(() => void client.invalidateQueries({ queryKey: ['kept'] })),
    [module, client],
  );
  const marks = useMemo(
    () => (module && items ? module.placeMarks(collection, events, items) : null),
    [module, collection, events, items],
  );
  const signs = useMemo(
    () => (module && marks && fresh ? module.headlineSigns(marks, fresh) : null),
    [module, marks, fresh],
  );
  const rowsOf = useCallback(
    (wanted: readonly KeptFilter[]) =>
      module && marks && fresh && wanted.length > 0
        ? module.keptRows(wanted, marks, fresh, collection.count, events)
        : null,
    [module, marks, fresh, collection, events],
  );
  const rows = useMemo(() => rowsOf(filters), [rowsOf, filters]);
  return { items, marks, fresh, rows, rowsOf, signs, error: stored.error ?? visited.error };
}
