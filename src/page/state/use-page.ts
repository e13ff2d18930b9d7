import { useCallback, useMemo } from 'react';
import type { Collection, EventList } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import { countEvents } from './filter/count-events.ts';
import { countWindow } from './filter/count-in-window.ts';
import type { WindowCounts } from './filter/count-in-window.ts';
import type { Sort } from './filter/sort.ts';
import { windowWith } from './filter/window-with.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { useViewState } from './url/use-view-state.ts';
import type { ViewState } from './url/view-state.ts';
import type { SetView } from './url/view-store.ts';
import type { Drawing } from './drawings.ts';
import { withToggled } from './filter-choices.ts';
import { useDrawing } from './use-drawing.ts';
import { useListed } from './use-listed.ts';
import { useRecords } from './use-records.ts';
import type { Records } from './use-records.ts';
import { useOpenArticle } from './use-open-article.ts';
import { useSelection } from './use-selection.ts';
import type { Selection } from './use-selection.ts';
import { useSlots } from './use-slots.ts';

/** The state of the page, derived from the collection and the URL, with the functions that change it. */
export interface PageState {
  collection: Collection;
  view: ViewState;
  change: SetView;
  records: Records;
  drawing: Drawing;
  /** The visible window of the timeline; null is the whole span. */
  window: TimeWindow | null;
  /** Shows a window, or the whole span for null; `fits` marks a window that equals the whole span. */
  showWindow: (window: TimeWindow | null, fits?: boolean) => void;
  /** Undefined until the events are fetched. */
  events: EventList | undefined;
  drawingError: Error | null;
  retryDrawing: () => void;
  selection: Selection;
  /** Counts of the passing articles by their position; null until the events of the clock are fetched. */
  counts: WindowCounts | null;
  /** The words for articles without a time on this clock. */
  unplaced: string;
  /** Articles of the list in its sort order. */
  listed: Uint32Array;
  /** The effective sort order: by time while there is no search. */
  order: Sort;
  slotOf: (person: number) => number | undefined;
  slotsOf: (persons: Uint32Array) => readonly number[];
  /** Toggles a name of a facet, by its number. */
  toggle: (facet: Facet, name: number) => void;
}

/** Derives the state of the page in one direction: URL, filters, timeline, list, selection. */
export function usePage(collection: Collection): PageState {
  const [view, change] = useViewState();
  const records = useRecords(collection, view);
  const { filtered } = records;
  const { slotOf, slotsOf } = useSlots(records.persons);
  const drawn = useDrawing(collection, view.clock, filtered, slotsOf);
  const { opening } = drawn;
  const { extent, all } = drawn.drawing;
  const opened = useOpenArticle(collection, view, drawn.drawing, filtered);
  const follows = view.list !== 'outside';
  const window = useMemo(
    () => view.view ?? (opening && follows && opened.place !== null ? windowWith(all, opened.place, opening) : opening),
    [view.view, opening, follows, opened.place, all],
  );
  const showWindow = useCallback(
    (wanted: TimeWindow | null, fits = false) =>
      change({ view: opening ? (wanted ?? extent) : fits ? null : wanted }, 'replace'),
    [change, opening, extent],
  );
  const onEvents = view.clock === 'happened' ? (drawn.events ?? null) : null;
  const standing = view.clock === 'published' || onEvents !== null;
  const counts = useMemo(
    () =>
      onEvents
        ? countEvents(onEvents, filtered, window)
        : standing
          ? countWindow(collection.times, filtered.articles, filtered.dated, window)
          : null,
    [collection, onEvents, standing, filtered, window],
  );
  const order = view.sort === 'relevance' && !records.scores ? 'oldest' : view.sort;
  const listed = useListed(collection, { part: view.list, window }, records, order, standing ? onEvents : undefined);
  const selection = useSelection({
    opened,
    collection,
    view,
    change,
    drawing: drawn.drawing,
    listed,
    order,
    window,
    unopened: view.view ?? opening,
    follows,
  });
  return {
    collection,
    view,
    change,
    records,
    drawing: drawn.drawing,
    window,
    showWindow,
    events: drawn.events,
    drawingError: drawn.error,
    retryDrawing: drawn.retry,
    selection,
    counts,
    unplaced: view.clock === 'happened' ? 'telling of no dated event' : 'undated',
    listed,
    order,
    slotOf,
    slotsOf,
    toggle: (facet, name) => change(withToggled(view, facet, collection.columns[facet].names[name] ?? '')),
  };
}
