import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { openEvents } from '../../contract/collection.ts';
import type { Collection, EventList } from '../../contract/collection.ts';
import { eventsQuery } from '../data/bundle-queries.ts';
import { filterEvents } from './filter/filter-events.ts';
import type { FilteredEvents } from './filter/filter-events.ts';
import { openingWindow } from './filter/opening-window.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import type { ViewState } from './url/view-state.ts';
import { articleTimeline, eventTimeline } from './timeline-data.ts';
import type { TimelineData } from './timeline-data.ts';
import type { FilterResult } from './use-filter-result.ts';

const noEvents = openEvents({
  date: [],
  otherDates: [],
  title: [],
  sentence: [],
  basis: [],
  modality: [],
  persons: [],
  organizations: [],
  reports: [],
});

/** The filtered events, and all events. */
export interface ShownEvents extends FilteredEvents {
  list: EventList;
}

/**
 * Returns the timeline's data on the chosen clock, and the initial window (null: the whole span). The events are
 * fetched when their clock is first chosen; `shown` is null on the clock of publication and undefined until then.
 */
export function useTimelineData(
  collection: Collection,
  { clock, basis, modality }: Pick<ViewState, 'clock' | 'basis' | 'modality'>,
  { filtered, facets }: Pick<FilterResult, 'filtered' | 'facets'>,
  colourSlotsOf: (persons: Uint32Array) => readonly number[],
): {
  timelineData: TimelineData;
  opening: TimeWindow | null;
  events: EventList | undefined;
  shown: ShownEvents | null | undefined;
  error: Error | null;
  retry: () => void;
} {
  const onEvents = clock === 'happened';
  const { data, error, refetch } = useQuery({ ...eventsQuery(collection), enabled: onEvents });
  const list = data ?? noEvents;
  const shown = useMemo(() => {
    const choice = { facets, stated: basis === 'stated', nonfactual: modality === 'all' };
    return onEvents ? { list, ...filterEvents(list, filtered, choice) } : null;
  }, [onEvents, list, filtered, facets, basis, modality]);
  const timelineData = useMemo(
    () =>
      shown
        ? eventTimeline(collection, shown.list, filtered, shown, colourSlotsOf)
        : articleTimeline(collection, filtered, colourSlotsOf),
    [collection, shown, filtered, colourSlotsOf],
  );
  // Only events need it: articles are published close together, but may report events from any time.
  const opening = useMemo(() => (onEvents && data ? openingWindow(data.times) : null), [onEvents, data]);
  return {
    timelineData,
    opening,
    events: data,
    shown: onEvents && !data ? undefined : shown,
    error: onEvents ? error : null,
    retry: () => void refetch(),
  };
}
