import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Collection, EventList } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import { eventsQuery } from '../data/bundle-queries.ts';
import type { Filtered } from './filter/filter.ts';
import { entriesIn } from './filter/entries-in.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { useViewState } from './url/use-view-state.ts';
import type { ViewState } from './url/view-state.ts';
import type { SetView } from './url/view-store.ts';
import type { TimelineData } from './timeline-data.ts';
import { withToggled } from './filter-choices.ts';
import type { SortedList } from './list-entries.ts';
import { aroundGroup, followsArticle, initialWindow, windowForUrl } from './visible-window.ts';
import { countPositions, undatedShelf } from './window-counts.ts';
import type { PositionCounts } from './window-counts.ts';
import { useTimelineData } from './use-timeline-data.ts';
import type { ShownEvents } from './use-timeline-data.ts';
import { useListed } from './use-listed.ts';
import { useFilterResult } from './use-filter-result.ts';
import type { FilterResult } from './use-filter-result.ts';
import { useOpenArticle } from './selection/use-open-article.ts';
import { useKept } from './kept/use-kept.ts';
import type { Kept } from './kept/use-kept.ts';
import { useAbout } from './use-about.ts';
import type { About } from './use-about.ts';
import { useSelection } from './selection/use-selection.ts';
import type { Selection } from './selection/use-selection.ts';
import { useColourSlots } from './use-colour-slots.ts';

/** An open group of the timeline, whose members are listed beside it. */
interface OpenGroup {
  window: TimeWindow;
  /** Its entries in time order. */
  entries: Uint32Array;
  /** Moves the timeline to its interval; Back undoes that. */
  zoom: () => void;
  close: () => void;
}

/** The state of the page, derived from the collection and the URL, with the functions that change it. */
export interface PageState {
  collection: Collection;
  view: ViewState;
  change: SetView;
  kept: Kept;
  result: FilterResult;
  timelineData: TimelineData;
  /** The visible window of the timeline; null is the whole span. */
  window: TimeWindow | null;
  /** Shows a window, or the whole span for null; `fits` marks a window that equals the whole span. */
  showWindow: (window: TimeWindow | null, fits?: boolean) => void;
  /** The open group of the timeline; null if none is open. */
  group: OpenGroup | null;
  /** Opens the group of the entries that start in an interval. */
  openGroup: (window: TimeWindow) => void;
  /** Undefined until the events are fetched. */
  events: EventList | undefined;
  /** The filtered events; null on the clock of publication, undefined until the events are fetched. */
  shownEvents: ShownEvents | null | undefined;
  /**
   * Returns the signs of what the reader keeps before the headline of an entry of the timeline, each followed by a
   * space; null if there are none.
   */
  signs: ((entry: number) => string) | null;
  timelineError: Error | null;
  retryTimeline: () => void;
  selection: Selection;
  about: About;
  /** Counts of the passing articles or events by their position; null until the events of the clock are fetched. */
  counts: PositionCounts | null;
  /** The undated articles that pass; on the clock of events, those that report no event shown. */
  shelf: Uint32Array;
  /** Counts of the names of each facet: of articles, or of events on their clock. */
  facetCounts: Filtered['counts'];
  listed: SortedList;
  /** Colour slot of a chosen person. */
  colourSlotOf: (person: number) => number | undefined;
  /** The same or, while none is chosen, that of one of the most named persons. */
  shownSlotOf: (person: number) => number | undefined;
  colourSlotsOf: (persons: Uint32Array) => readonly number[];
  /** Toggles a name of a facet, by its number. */
  toggle: (facet: Facet, name: number) => void;
}

/** Derives the state of the page in one direction: URL, filters, timeline, list, selection. */
export function usePage(collection: Collection): PageState {
  const [view, change] = useViewState();
  const onEvents = view.clock === 'happened';
  // Fetched when their clock is first chosen, or an event or the page of a name is opened.
  const fetched = useQuery({
    ...eventsQuery(collection),
    enabled: onEvents || view.event !== null || view.about !== null,
  });
  const list = onEvents ? fetched.data : null;
  const kept = useKept(collection, view, fetched.data);
  const result = useFilterResult(collection, view, list, kept);
  const { filtered } = result;
  const { colourSlotOf, shownSlotOf, colourSlotsOf } = useColourSlots(result.persons);
  const { timelineData, shown } = useTimelineData(collection, view, result, list, colourSlotsOf, kept);
  const { extent, offScale, all } = timelineData;
  const events = shown && shown.list;
  const opened = useOpenArticle(collection, view, timelineData, fetched.data);
  const follows = followsArticle(view.list);
  const open = follows ? opened.place : null;
  const initial = useMemo(() => initialWindow(extent, open, all), [extent, open, all]);
  const window = view.view ?? initial;
  // A window of null shows the scale, which is less than everything if some entries are off it.
  const seen = window ?? (offScale ? extent : null);
  const showWindow = useCallback(
    (wanted: TimeWindow | null, fits = false) =>
      change({ view: windowForUrl(wanted, fits, initial, extent) }, 'replace'),
    [change, initial, extent],
  );
  const counts = useMemo(() => countPositions(collection, filtered, seen, shown), [collection, filtered, seen, shown]);
  const shelf = useMemo(() => undatedShelf(collection, filtered, shown), [collection, filtered, shown]);
  const listed = useListed(collection, view, seen, result, shown);
  const selection = useSelection({
    opened,
    collection,
    passes: filtered.passes,
    events,
    view,
    change,
    timelineData,
    listed,
    window,
    windowWithoutArticle: view.view,
    followsArticle: follows,
  });
  const about = useAbout(collection, view, selection, change);
  const openGroup = useCallback(
    (members: TimeWindow) => change({ group: members, article: null, event: null, about: null }),
    [change],
  );
  const group = useMemo(() => {
    const members = view.group;
    if (!members) return null;
    return {
      window: members,
      entries: entriesIn(timelineData.entries, members),
      zoom: () => change({ view: aroundGroup(members) }),
      close: () => change({ group: null }),
    };
  }, [view.group, timelineData.entries, change]);
  return {
    collection,
    view,
    change,
    kept,
    result,
    timelineData,
    window,
    showWindow,
    group,
    openGroup,
    events: fetched.data,
    shownEvents: shown,
    signs: kept.signs && (onEvents ? kept.signs.event : kept.signs.article),
    timelineError: onEvents ? fetched.error : null,
    retryTimeline: () => void fetched.refetch(),
    selection,
    about,
    counts,
    shelf,
    facetCounts: (shown ?? filtered).counts,
    listed,
    colourSlotOf,
    shownSlotOf,
    colourSlotsOf,
    toggle: (facet, name) => change(withToggled(view, facet, collection.columns[facet].names[name] ?? '')),
  };
}
