import { useMemo } from 'react';
import type { Collection, EventList } from '../bundle/collection.ts';
import { countEvents } from '../filter/count-events.ts';
import { countWindow } from '../filter/count-in-window.ts';
import type { WindowCounts } from '../filter/count-in-window.ts';
import { useViewState } from '../url/use-view-state.ts';
import type { ViewState } from '../url/view-state.ts';
import type { SetView } from '../url/view-store.ts';
import type { Drawing } from './drawings.ts';
import { toggled } from './filter-choices.ts';
import { useDrawing } from './use-drawing.ts';
import { useRecords } from './use-records.ts';
import type { Records } from './use-records.ts';
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
  /** The events, once they are here. */
  events: EventList | undefined;
  drawingError: Error | null;
  retryDrawing: () => void;
  selection: Selection;
  counts: WindowCounts;
  slotOf: (person: number) => number | undefined;
  slotsOf: (persons: Uint32Array) => readonly number[];
  togglePerson: (person: number) => void;
  toggleKeyword: (keyword: number) => void;
}

/** The one straight line, from the URL to what is drawn. */
export function usePage(collection: Collection): PageState {
  const [view, change] = useViewState();
  const records = useRecords(collection, view);
  const { filtered } = records;
  const { slotOf, slotsOf } = useSlots(records.persons);
  const drawn = useDrawing(collection, view.clock, filtered, slotsOf);
  const selection = useSelection(collection, view, change, drawn.drawing, filtered.articles);
  const counts = useMemo(
    () =>
      view.clock === 'happened' && drawn.events
        ? countEvents(drawn.events, filtered, view.view)
        : countWindow(collection.times, filtered.articles, filtered.dated, view.view),
    [collection, drawn.events, filtered, view.clock, view.view],
  );
  const { persons, keywords } = collection.index;
  return {
    collection,
    view,
    change,
    records,
    drawing: drawn.drawing,
    events: drawn.events,
    drawingError: drawn.error,
    retryDrawing: drawn.retry,
    selection,
    counts,
    slotOf,
    slotsOf,
    togglePerson: (person) => change({ persons: toggled(view.persons, persons[person] ?? '') }),
    toggleKeyword: (keyword) => change({ keywords: toggled(view.keywords, keywords[keyword] ?? '') }),
  };
}
