import { rowOf } from '../../../contract/collection.ts';
import type { Collection, EventList, NameColumn, Rows } from '../../../contract/collection.ts';
import { byFacet } from '../../../contract/facets.ts';
import type { Facet } from '../../../contract/facets.ts';
import type { ViewState } from '../url/view-state.ts';

/** The source of an event's names: its own sentences, or the articles that report it. */
export type EventScope = ViewState['scope'];

/**
 * Unites the rows of several articles: row `i` of the result has each value of the rows that row `i` of `of` lists,
 * once.
 */
function united(of: Rows, rows: Rows): Rows {
  const offsets = new Uint32Array(of.offsets.length);
  const values: number[] = [];
  for (let item = 0; item + 1 < offsets.length; item++) {
    const from = values.length;
    for (const article of rowOf(of, item))
      for (const value of rowOf(rows, article)) if (values.indexOf(value, from) < 0) values.push(value);
    offsets[item + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}

function columnsOf({ columns }: Collection, list: EventList, scope: EventScope): Record<Facet, NameColumn> {
  const own: Partial<Record<Facet, Rows>> = {
    person: list.persons,
    org: list.organizations,
    place: list.places,
    keyword: list.keywords,
  };
  return byFacet((facet) => {
    const { names, rows } = columns[facet];
    return { names, rows: (scope === 'event' && own[facet]) || united(list.reporters, rows) };
  });
}

const cache = new WeakMap<EventList, Partial<Record<EventScope, Record<Facet, NameColumn>>>>();

/**
 * Returns the names of the events by facet. Sources and languages are those of the reports. Memoized for each list of
 * events.
 */
export function eventColumns(collection: Collection, list: EventList, scope: EventScope): Record<Facet, NameColumn> {
  const known = cache.get(list) ?? {};
  cache.set(list, known);
  return (known[scope] ??= columnsOf(collection, list, scope));
}
