import { useMemo } from 'react';
import { openEvents } from '../../contract/collection.ts';
import type { Collection, EventList } from '../../contract/collection.ts';
import { filterEvents } from './filter/filter-events.ts';
import { common } from './filter/filter-view.ts';
import type { FilteredEvents } from './filter/filter-events.ts';
import { sortingScores } from './filter/sort.ts';
import type { ViewState } from './url/view-state.ts';
import type { Kept } from './kept/use-kept.ts';
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
  places: [],
  keywords: [],
  reports: [],
});

/** The filtered events, and all events. */
export interface ShownEvents extends FilteredEvents {
  list: EventList;
}

/**
 * Returns the timeline's data on the chosen clock. `events` and `shown` are null on the clock of publication, and
 * undefined until the events are fetched. The filters of `kept` apply to both clocks.
 */
export function useTimelineData(
  collection: Collection,
  { basis, days, modality, scope, sort }: Pick<ViewState, 'basis' | 'days' | 'modality' | 'scope' | 'sort'>,
  { filtered, choice, foundEvents, scores }: Pick<FilterResult, 'filtered' | 'choice' | 'foundEvents' | 'scores'>,
  events: EventList | null | undefined,
  colourSlotsOf: (persons: Uint32Array) => readonly number[],
  { rows }: Pick<Kept, 'rows'>,
): {
  timelineData: TimelineData;
  shown: ShownEvents | null | undefined;
} {
  const keptEvents = rows && rows.events;
  const onEvents = events !== null;
  const list = events ?? noEvents;
  const shown = useMemo(
    () =>
      onEvents
        ? {
            list,
            ...filterEvents(collection, list, filtered, {
              ...choice,
              found: common(foundEvents ?? null, keptEvents),
              scope,
              stated: basis === 'stated',
              disputed: days === 'disputed',
              nonfactual: modality === 'all',
              // Until the search of events has answered, their articles are what is known to match.
              reported: scope === 'article' || choice.only.length > 0 || foundEvents === undefined,
            }),
          }
        : null,
    [onEvents, collection, list, filtered, foundEvents, choice, scope, basis, days, modality, keptEvents],
  );
  const sorting = sortingScores(sort, scores);
  const timelineData = useMemo(
    () =>
      shown
        ? eventTimeline(collection, shown.list, filtered, shown, colourSlotsOf)
        : articleTimeline(collection, filtered, sorting, colourSlotsOf),
    [collection, shown, filtered, sorting, colourSlotsOf],
  );
  return {
    timelineData,
    shown: events === undefined ? undefined : shown,
  };
}
