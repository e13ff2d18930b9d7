import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Collection, EventList } from '../../contract/collection.ts';
import { eventsQuery } from '../data/bundle-queries.ts';
import type { Filtered } from './filter/filter.ts';
import { openingWindow } from './filter/opening-window.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import type { ViewState } from './url/view-state.ts';
import { articleTimeline, eventTimeline } from './timeline-data.ts';
import type { TimelineData } from './timeline-data.ts';

const noEvents: EventList = {
  columns: {
    date: [],
    otherDates: [],
    title: [],
    sentence: [],
    basis: [],
    modality: [],
    persons: [],
    organizations: [],
    reports: [],
  },
  count: 0,
  times: { start: new Float64Array(), end: new Float64Array(), dated: 0 },
  persons: { offsets: new Uint32Array(1), values: new Uint32Array() },
};

/**
 * Returns the timeline's data on the chosen clock, and the initial window (null: the whole span). The events are
 * fetched when their clock is first chosen.
 */
export function useTimelineData(
  collection: Collection,
  clock: ViewState['clock'],
  filtered: Filtered,
  colourSlotsOf: (persons: Uint32Array) => readonly number[],
): {
  timelineData: TimelineData;
  opening: TimeWindow | null;
  events: EventList | undefined;
  error: Error | null;
  retry: () => void;
} {
  const onEvents = clock === 'happened';
  const { data, error, refetch } = useQuery({ ...eventsQuery(collection), enabled: onEvents });
  const timelineData = useMemo(
    () =>
      onEvents
        ? eventTimeline(collection, data ?? noEvents, filtered, colourSlotsOf)
        : articleTimeline(collection, filtered, colourSlotsOf),
    [onEvents, collection, data, filtered, colourSlotsOf],
  );
  // ArticleKind events need it: articles are published close together, but may report events from any time.
  const opening = useMemo(() => (onEvents && data ? openingWindow(data.times) : null), [onEvents, data]);
  return { timelineData, opening, events: data, error: onEvents ? error : null, retry: () => void refetch() };
}
