import type { Collection, EventList, Rows } from '../../../contract/collection.ts';
import type { Facet } from '../../../contract/facets.ts';
import { eventColumns } from './event-columns.ts';
import type { EventScope } from './event-columns.ts';
import type { Filtered } from './filter.ts';
import { countNames, filteredOut, isInRange, markItems, unmarked } from './filter-items.ts';
import type { ItemChoice } from './filter-items.ts';

/** The reader's choice of filters for events. */
export interface EventChoice extends ItemChoice {
  /** The text in which names and the search are sought: the events themselves, or the articles that report them. */
  scope: EventScope;
  /** Only events whose time is spelled out. */
  stated: boolean;
  /** Only events on whose time their reports disagree. */
  disputed: boolean;
  /** Also events that may not have happened. */
  nonfactual: boolean;
  /** Only events that one of the passing articles reports. */
  reported: boolean;
}

/** The result of the filters on the clock of events. */
export interface FilteredEvents {
  /** Numbers of the passing events that are shown, in time order. */
  events: Uint32Array;
  /** By event number: 1 if the event is among `events`, else 0. */
  shown: Uint8Array;
  /** How many events pass but are hidden, because they may not have happened. */
  hidden: number;
  /** Numbers of the passing articles that report none of `events`, in the order of the articles. */
  without: Uint32Array;
  /** Facet counts by number: of events, as {@link countNames} gives them. */
  counts: Record<Facet, Uint32Array>;
}

/** Checks whether a value of a row is flagged. A loop, since a view of each row would take several times as long. */
function hasFlagged({ offsets, values }: Rows, row: number, flags: Uint8Array): boolean {
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) if (flags[values[at] ?? 0] === 1) return true;
  return false;
}

function flagRows({ offsets, values }: Rows, rows: Uint32Array, size: number): Uint8Array {
  const flags = new Uint8Array(size);
  for (const row of rows)
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) flags[values[at] ?? 0] = 1;
  return flags;
}

/** Filters the events by their own names, words and times. Runs in time linear in the events and their names. */
export function filterEvents(
  collection: Collection,
  list: EventList,
  { passes, articles }: Filtered,
  choice: EventChoice,
): FilteredEvents {
  const { reporters, stated, disputed, nonfactual, count, times } = list;
  const items = { count, times, columns: eventColumns(collection, list, choice.scope) };
  const marks = markItems(
    items,
    choice,
    (event) =>
      (choice.stated && stated[event] !== 1) ||
      (choice.disputed && disputed[event] !== 1) ||
      (choice.reported && !hasFlagged(reporters, event, passes)),
  );
  let hidden = 0;
  if (!choice.nonfactual)
    nonfactual.forEach((flag, event) => {
      if (flag !== 1) return;
      if (marks[event] === 0) hidden++;
      marks[event] = filteredOut;
    });
  const { passes: shown, numbers: events } = unmarked(marks);
  const reported = flagRows(reporters, events, passes.length);
  return {
    events,
    shown,
    hidden,
    without: articles.filter((article) => reported[article] === 0),
    counts: countNames(items, choice.facets, marks),
  };
}

/** Finds the articles that report an event in an interval, ascending. The bounds are those of {@link isInRange}. */
export function reportersInRange(
  { times, reporters, count }: EventList,
  from: number | null,
  to: number | null,
  articles: number,
): Uint32Array {
  const inRange = Uint32Array.from({ length: count }, (_, event) => event).filter((event) =>
    isInRange(times, event, from, to),
  );
  const flags = flagRows(reporters, inRange, articles);
  return Uint32Array.from(flags.keys()).filter((article) => flags[article] === 1);
}
