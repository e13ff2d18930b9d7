import type { EventList, Rows } from '../../../contract/collection.ts';
import type { Facet } from '../../../contract/facets.ts';
import type { FacetChoice, Filtered } from './filter.ts';

/** The reader's choice of filters that apply to an event itself, beside those that apply to its articles. */
export interface EventChoice {
  facets: Pick<Record<Facet, FacetChoice>, 'person' | 'org'>;
  /** Only events whose time is spelled out. */
  stated: boolean;
  /** Also events that may not have happened. */
  nonfactual: boolean;
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
}

/** Counts the values of a row that are flagged. A loop, since a view of each row would take several times as long. */
function countFlagged({ offsets, values }: Rows, row: number, flags: Uint8Array): number {
  let count = 0;
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) if (flags[values[at] ?? 0] === 1) count++;
  return count;
}

function flagsOf(numbers: readonly number[]): Uint8Array {
  const flags = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) flags[number] = 1;
  return flags;
}

/** Makes the test whether the chosen names, and no excluded one, take part in an event. */
function participation(rows: Rows, { match, chosen, excluded }: FacetChoice): (event: number) => boolean {
  if (chosen.length + excluded.length === 0) return () => true;
  const [isChosen, isExcluded] = [flagsOf(chosen), flagsOf(excluded)];
  const needed = match === 'all' ? new Set(chosen).size : Math.min(1, chosen.length);
  return (event) => countFlagged(rows, event, isChosen) >= needed && countFlagged(rows, event, isExcluded) === 0;
}

/**
 * Filters the events. An event passes if one of its articles passes, the chosen persons and organisations take part in
 * it and no excluded one does. Runs in time linear in the events, their reports and their participants.
 */
export function filterEvents(list: EventList, { passes, articles }: Filtered, choice: EventChoice): FilteredEvents {
  const { count, reporters, persons, organizations, stated, nonfactual } = list;
  const withPersons = participation(persons, choice.facets.person);
  const withOrganizations = participation(organizations, choice.facets.org);
  const shown = new Uint8Array(count);
  const reported = new Uint8Array(passes.length);
  const events = new Uint32Array(count);
  let [length, hidden] = [0, 0];
  for (let event = 0; event < count; event++) {
    const passing =
      (!choice.stated || stated[event] === 1) &&
      countFlagged(reporters, event, passes) > 0 &&
      withPersons(event) &&
      withOrganizations(event);
    if (!passing) continue;
    if (nonfactual[event] === 1 && !choice.nonfactual) {
      hidden++;
      continue;
    }
    shown[event] = 1;
    events[length++] = event;
    for (let at = reporters.offsets[event] ?? 0; at < (reporters.offsets[event + 1] ?? 0); at++)
      reported[reporters.values[at] ?? 0] = 1;
  }
  return {
    events: events.slice(0, length),
    shown,
    hidden,
    without: articles.filter((article) => reported[article] === 0),
  };
}
