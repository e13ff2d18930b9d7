import { placeOf } from '../time/placement.ts';
import type { NameNumbers } from './decode.ts';
import { byFacet, facetColumns } from './facets.ts';
import type { Facet } from './facets.ts';
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

/** The names of a facet, and which articles have them; a single name is a list of one. */
function columnOf({ articles, ...index }: BundleIndex, facet: Facet): NameColumn {
  const { names, articles: column } = facetColumns[facet];
  const entries: readonly NameNumbers[] = articles[column];
  return {
    names: index[names],
    rows: toRows(entries.map((entry) => (typeof entry === 'number' ? [entry] : (entry ?? [])))),
  };
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
    columns: byFacet((facet) => columnOf(index, facet)),
  };
}

/** Lays decoded events out in typed arrays. */
export function openEvents(columns: EventColumns): EventList {
  return { columns, count: columns.date.length, times: toTimes(columns.date), persons: toRows(columns.persons) };
}
