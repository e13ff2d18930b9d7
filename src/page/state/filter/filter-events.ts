import { rowOf } from '../../../contract/collection.ts';
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

function includesAny(row: Uint32Array, numbers: readonly number[]): boolean {
  return numbers.some((number) => row.includes(number));
}

function takesPart(participants: Rows, event: number, { match, chosen, excluded }: FacetChoice): boolean {
  if (chosen.length + excluded.length === 0) return true;
  const row = rowOf(participants, event);
  if (includesAny(row, excluded)) return false;
  if (match === 'all') return chosen.every((number) => row.includes(number));
  return chosen.length === 0 || includesAny(row, chosen);
}

/**
 * Filters the events. An event passes if one of its articles passes, the chosen persons and organisations take part in
 * it and no excluded one does. Runs in time linear in the events, their reports and their participants.
 */
export function filterEvents(list: EventList, { passes, articles }: Filtered, choice: EventChoice): FilteredEvents {
  const { count, reporters, persons, organizations, stated, nonfactual } = list;
  const { person, org } = choice.facets;
  const shown = new Uint8Array(count);
  const reported = new Uint8Array(passes.length);
  const events = new Uint32Array(count);
  let [length, hidden] = [0, 0];
  for (let event = 0; event < count; event++) {
    const from = rowOf(reporters, event);
    const passing =
      (!choice.stated || stated[event] === 1) &&
      from.some((article) => passes[article] === 1) &&
      takesPart(persons, event, person) &&
      takesPart(organizations, event, org);
    if (!passing) continue;
    if (nonfactual[event] === 1 && !choice.nonfactual) {
      hidden++;
      continue;
    }
    shown[event] = 1;
    events[length++] = event;
    for (const article of from) reported[article] = 1;
  }
  return {
    events: events.slice(0, length),
    shown,
    hidden,
    without: articles.filter((article) => reported[article] === 0),
  };
}
