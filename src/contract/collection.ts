import { placeOf } from '../time/placement.ts';
import type { BundleIndex, EventColumns } from './index-format.ts';

/** Rows of numbers laid end to end: row `i` is `values[offsets[i] .. offsets[i + 1])`. */
export interface Rows {
  offsets: Uint32Array;
  values: Uint32Array;
}

/** When each entry was or is, in time order: milliseconds in UTC, `end` exclusive, NaN for the undated at the end. */
export interface Times {
  start: Float64Array;
  end: Float64Array;
  /** Entries [0, dated) have a time. */
  dated: number;
}

/** What articles are told apart by, by the names that links use. Of the first four an article may have several. */
export const facets = ['person', 'org', 'place', 'keyword', 'source', 'lang'] as const;

export type Facet = (typeof facets)[number];

/** Makes something for each facet. */
export function byFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    person: make('person'),
    org: make('org'),
    place: make('place'),
    keyword: make('keyword'),
    source: make('source'),
    lang: make('lang'),
  };
}

/** A facet's names, most frequent first, and for each article the numbers of those it has. */
export interface NameColumn {
  names: readonly string[];
  rows: Rows;
}

/** The index as the page works with it. Article numbers are positions in every column. */
export interface Collection {
  index: BundleIndex;
  count: number;
  times: Times;
  columns: Record<Facet, NameColumn>;
}

/** The events as the page works with them; event numbers are positions in every column. */
export interface EventList {
  columns: EventColumns;
  count: number;
  times: Times;
  persons: Rows;
}

function toRows(lists: readonly (readonly number[])[]): Rows {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  });
  const values = new Uint32Array(offsets[lists.length] ?? 0);
  lists.forEach((list, row) => values.set(list, offsets[row]));
  return { offsets, values };
}

function oneEach(numbers: readonly (number | null)[]): Rows {
  return toRows(numbers.map((number) => (number === null ? [] : [number])));
}

function toTimes(dates: readonly (string | null)[]): Times {
  const start = new Float64Array(dates.length).fill(Number.NaN);
  const end = new Float64Array(dates.length).fill(Number.NaN);
  let dated = 0;
  dates.forEach((date, at) => {
    const place = placeOf(date);
    if (!place) return;
    [start[at], end[at]] = place;
    dated++;
  });
  return { start, end, dated };
}

/** The numbers of one row. */
export function rowOf(rows: Rows, row: number): Uint32Array {
  return rows.values.subarray(rows.offsets[row] ?? 0, rows.offsets[row + 1] ?? 0);
}

/** Lays a decoded index out in typed arrays. */
export function openCollection(index: BundleIndex): Collection {
  const { articles } = index;
  return {
    index,
    count: articles.id.length,
    times: toTimes(articles.date),
    columns: {
      person: { names: index.persons, rows: toRows(articles.persons) },
      org: { names: index.organizations, rows: toRows(articles.organizations) },
      place: { names: index.places, rows: toRows(articles.places) },
      keyword: { names: index.keywords, rows: toRows(articles.keywords) },
      source: { names: index.publishers, rows: oneEach(articles.publisher) },
      lang: { names: index.languages, rows: oneEach(articles.language) },
    },
  };
}

/** Lays decoded events out in typed arrays. */
export function openEvents(columns: EventColumns): EventList {
  return { columns, count: columns.date.length, times: toTimes(columns.date), persons: toRows(columns.persons) };
}
