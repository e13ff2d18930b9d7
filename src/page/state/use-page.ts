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

/** All that the parts of the page show and do, derived from the collection and the URL. */
export interface PageState {
  collection: Collection;
  view: ViewState;
  change: SetView;
  records: Records;
  drawing: Drawing;
  /** What the timeline shows; null for all of it. */
  window: TimeWindow | null;
  /** Shows a window, null for all there is; `fits` says that it is all there is. */
  showWindow: (window: TimeWindow | null, fits?: boolean) => void;
  /** The events, once they are here. */
  events: EventList | undefined;
  drawingError: Error | null;
  retryDrawing: () => void;
  selection: Selection;
  /** Where those that match stand on the clock; null until its events are here. */
  counts: WindowCounts | null;
  /** What articles without a place on the clock's timeline are called. */
  unplaced: string;
  /** What the list holds, in its order. */
  listed: Uint32Array;
  /** By time as long as nothing is searched for. */
  order: Sort;
  slotOf: (person: number) => number | undefined;
  slotsOf: (persons: Uint32Array) => readonly number[];
  /** Chooses a name of a facet, by number, or takes that back. */
  toggle: (facet: Facet, name: number) => void;
}

/** The one straight line, from the URL to what is drawn. */
export function usePage(collection: Collection): PageState {
  const [view, change] = useViewState();
  const records = useRecords(collection, view);
  const { filtered } = records;
  const { slotOf, slotsOf } = useSlots(records.persons);
  const drawn = useDrawing(collection, view.clock, filtered, slotsOf);
  const { opening } = drawn;
  const { extent, all } = drawn.drawing;
  const opened = useOpenArticle(collection, view, drawn.drawing, filtered);
  // What lies outside the window is listed: were that to move, what is open would leave the list.
  const follows = view.list !== 'outside';
  // Where the view opens on a part of it all, what is open is to be in that.
  const window = useMemo(
    () => view.view ?? (opening && follows && opened.place !== null ? windowWith(all, opened.place, opening) : opening),
    [view.view, opening, follows, opened.place, all],
  );
  // Where a link without a window does not open on all of it, all of it is a window of its own.
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
