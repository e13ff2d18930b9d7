import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Collection, EventList } from '../../contract/collection.ts';
import { eventsQuery } from '../data/bundle-queries.ts';
import type { Filtered } from './filter/filter.ts';
import { openingWindow } from './filter/opening-window.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import type { ViewState } from './url/view-state.ts';
import { happened, published } from './drawings.ts';
import type { Drawing } from './drawings.ts';

const noEvents: EventList = {
  columns: { date: [], sentence: [], planned: [], persons: [], reports: [] },
  count: 0,
  times: { start: new Float64Array(), end: new Float64Array(), dated: 0 },
  persons: { offsets: new Uint32Array(1), values: new Uint32Array() },
};

/**
 * Returns the timeline's data on the chosen clock, and the initial window (null: the whole span). The events are
 * fetched when their clock is first chosen.
 */
export function useDrawing(
  collection: Collection,
  clock: ViewState['clock'],
  filtered: Filtered,
  slotsOf: (persons: Uint32Array) => readonly number[],
): {
  drawing: Drawing;
  opening: TimeWindow | null;
  events: EventList | undefined;
  error: Error | null;
  retry: () => void;
} {
  const onEvents = clock === 'happened';
  const { data, error, refetch } = useQuery({ ...eventsQuery(collection), enabled: onEvents });
  const drawing = useMemo(
    () =>
      onEvents ? happened(collection, data ?? noEvents, filtered, slotsOf) : published(collection, filtered, slotsOf),
    [onEvents, collection, data, filtered, slotsOf],
  );
  // Only events need it: articles are published close together, but may report events from any time.
  const opening = useMemo(() => (onEvents && data ? openingWindow(data.times) : null), [onEvents, data]);
  return { drawing, opening, events: data, error: onEvents ? error : null, retry: () => void refetch() };
}
