import { placeOf } from '../time/placement.ts';
import type { NameNumbers } from './decode.ts';
import { byFacet, facetColumns } from './facets.ts';
import type { Facet } from './facets.ts';
import type { ArticleDetail, BundleIndex, EventColumns, SpelledNames } from './index-format.ts';
import type { Modality } from './record.ts';

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
  /** Present if corrections are applied to the bundle. */
  corrected?: Corrected;
}

/** The bundle behind a corrected collection, and the pieces of it as corrected. */
interface Corrected {
  /** The collection without corrections. */
  stored: Collection;
  /** The number of each article in `stored`. */
  order: Uint32Array;
  events: EventList;
  names: SpelledNames;
  /** Applies the corrections to a text of the bundle. */
  correctArticle: (article: ArticleDetail) => ArticleDetail;
  /** For each correction the entries that apply to nothing, as `person "Ada Quist"`. */
  missing: readonly (readonly string[])[];
  /** Numbers of people whose spellings only the next bundle can count. */
  uncounted: readonly number[];
}

/** The events of a bundle as typed arrays. An event number is a position in every column. */
export interface EventList {
  columns: EventColumns;
  count: number;
  times: Times;
  persons: Rows;
  organizations: Rows;
  places: Rows;
  keywords: Rows;
  /** The articles that report each event, each once. */
  reporters: Rows;
  /** The events that each article reports, in time order. */
  eventsOf: Rows;
  /** By event number: 1 if its time is spelled out. */
  stated: Uint8Array;
  /** By event number: 1 if reports of it give times that exclude each other. */
  disputed: Uint8Array;
  /** By event number: 1 if it may not have happened. */
  nonfactual: Uint8Array;
}

/** The modalities of events that happened, do, or are to. */
const factual: ReadonlySet<Modality> = new Set(['reported', 'planned', 'recurring']);

function toRows(lists: readonly (readonly number[])[]): Rows {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  });
  const values = new Uint32Array(offsets[lists.length] ?? 0);
  lists.forEach((list, row) => values.set(list, offsets[row]));
  return { offsets, values };
}

/** Inverts rows: row `i` of the result has the numbers of the rows that contain `i`, ascending. */
function invert({ offsets, values }: Rows): Rows {
  const size = values.reduce((most, value) => Math.max(most, value + 1), 0);
  const inverse = { offsets: new Uint32Array(size + 1), values: new Uint32Array(values.length) };
  for (const value of values) inverse.offsets[value + 1] = (inverse.offsets[value + 1] ?? 0) + 1;
  for (let at = 0; at < size; at++)
    inverse.offsets[at + 1] = (inverse.offsets[at + 1] ?? 0) + (inverse.offsets[at] ?? 0);
  const next = inverse.offsets.slice();
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const value = values[at] ?? 0;
      inverse.values[next[value] ?? 0] = row;
      next[value] = (next[value] ?? 0) + 1;
    }
  return inverse;
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

/** Returns the numbers of a row, as a view of the array; none for a row beyond the last. */
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

/** Checks for times that cannot both be true. A month does not exclude a day in it, and an approximate time nothing. */
function excludes(one: string, other: string): boolean {
  if (/[~%?]$/.test(one) || /[~%?]$/.test(other)) return false;
  const [a, b] = [placeOf(one), placeOf(other)];
  return a !== null && b !== null && (a[1] <= b[0] || b[1] <= a[0]);
}

/** Converts decoded events to typed arrays. */
export function openEvents(columns: EventColumns): EventList {
  const { date, otherDates, basis, modality, reports } = columns;
  const reporters = toRows(reports.map((all) => [...new Set(all.map(([article]) => article))]));
  return {
    columns,
    count: date.length,
    times: toTimes(date),
    persons: toRows(columns.persons),
    organizations: toRows(columns.organizations),
    places: toRows(columns.places),
    keywords: toRows(columns.keywords),
    reporters,
    eventsOf: invert(reporters),
    stated: Uint8Array.from(basis, (each) => (each === 'stated' ? 1 : 0)),
    disputed: Uint8Array.from(otherDates, (others, event) =>
      others.some((other) => excludes(date[event] ?? '', other)) ? 1 : 0,
    ),
    nonfactual: Uint8Array.from(modality, (each) => (factual.has(each) ? 0 : 1)),
  };
}
