import { placeOf } from '../time/placement.ts';
import type { NameNumbers } from './decode.ts';
import { byFacet, facetColumns } from './facets.ts';
import type { Facet } from './facets.ts';
import type { BundleIndex, EventColumns } from './index-format.ts';

/** Ragged rows of numbers in one array (compressed sparse rows): row `i` is `values[offsets[i] .. offsets[i + 1])`. */
export interface Rows {
  offsets: Uint32Array;
  values: Uint32Array;
}

/** Times of the entries in ascending order: milliseconds in UTC, `end` exclusive, NaN for the undated at the end. */
export interface Times {
  start: Float64Array;
  end: Float64Array;
  /** Entries [0, dated) have a time. */
  dated: number;
}

/** Names of a facet, most frequent first, and for each article the numbers of its names. */
export interface NameColumn {
  names: readonly string[];
  rows: Rows;
}

/** The index of a bundle as typed arrays. An article number is a position in every column. */
export interface Collection {
  index: BundleIndex;
  count: number;
  times: Times;
  columns: Record<Facet, NameColumn>;
}

/** The events of a bundle as typed arrays. An event number is a position in every column. */
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

/** Converts a facet's column to rows; a single name becomes a row of one. */
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

/** Returns the numbers of a row, as a view of the array. */
export function rowOf(rows: Rows, row: number): Uint32Array {
  return rows.values.subarray(rows.offsets[row] ?? 0, rows.offsets[row + 1] ?? 0);
}

/** Converts a decoded index to typed arrays. */
export function openCollection(index: BundleIndex): Collection {
  const { articles } = index;
  return {
    index,
    count: articles.id.length,
    times: toTimes(articles.date),
    columns: byFacet((facet) => columnOf(index, facet)),
  };
}

/** Converts decoded events to typed arrays. */
export function openEvents(columns: EventColumns): EventList {
  return { columns, count: columns.date.length, times: toTimes(columns.date), persons: toRows(columns.persons) };
}
