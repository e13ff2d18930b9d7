import { partitionPoint } from '../../../base/binary-search.ts';

/**
 * Marks of an entry, each with a style of its own: `planned`, it was still in the future when it was written;
 * `nonfactual`, it may not have happened; `inferred`, its time is not spelled out.
 */
export type EntryMark = 'planned' | 'nonfactual' | 'inferred';

/** How a time is drawn on the axis. */
export interface TimeShape {
  /** `day` is known to the day or finer; `span` is a longer time. */
  kind: 'day' | 'span';
  /** "About 1990": the ends are blurred. */
  approximate: boolean;
  /** "Until 2012": no start is known. */
  openStart: boolean;
  /** "Since 2012": no end is known. */
  openEnd: boolean;
}

/**
 * The entries that pass the filters and have a time, as columns in time order. A position is an index into the columns.
 */
export interface TimelineEntries {
  /**
   * Milliseconds since 1970 in UTC, ascending. The same object as long as the entries are the same, whatever their
   * headlines, since it is a cache key.
   */
  start: Float64Array;
  /** Milliseconds since 1970 in UTC, exclusive, each at or after its start. */
  end: Float64Array;
  /** Article number (or event number) of each entry. */
  id: Uint32Array;
  /** Label of an entry by its id: untrusted plain text, which is rendered as text only. */
  headline: (id: number) => string;
  /** Readable date by id, e.g. "October 2023". */
  date: (id: number) => string;
  /** The same with the basis of the date, if it is not stated: "reported 6 November 2023". */
  when: (id: number) => string;
  /**
   * Checks whether the date is known to the day or finer; other entries are drawn as a faded band as wide as their
   * span.
   */
  precise: (id: number) => boolean;
  shape: (id: number) => TimeShape;
  /**
   * Number of reports or versions behind an entry, and more for a better match of a search: the heaviest member leads a
   * group, the first of equals.
   */
  weight: (id: number) => number;
  /** A count with its noun: "12 articles". */
  counted: (count: number) => string;
  /** Names of the persons in the entry: untrusted plain text. */
  people: (id: number) => readonly string[];
  /** Where it was published, or the numbers of reports and sources; '' if unknown. Untrusted plain text. */
  source?: (id: number) => string;
  /** Colour slots, 0 to 7, of the chosen persons in the entry. */
  colours: (id: number) => readonly number[];
  marks: (id: number) => readonly EntryMark[];
  /** A remark in a few words, such as "planned"; '' for none. */
  note: (id: number) => string;
}

/** An interval of time: milliseconds since 1970 in UTC, `end` exclusive. */
export interface TimeWindow {
  start: number;
  end: number;
}

/** Finds the first position of an ascending column whose value is at least `value`. */
export function lowerBound(column: Float64Array, value: number, from = 0, to = column.length): number {
  return partitionPoint(from, to, (at) => (column[at] ?? 0) < value);
}

/**
 * A lane: a horizontal band of the timeline for one person, keyword or source. An entry may be drawn in several lanes.
 */
export interface TimelineLane {
  /** Identifies the lane: unique among the lanes, and stable as long as its meaning is. */
  key: string;
  /** Untrusted plain text. */
  label: string;
  /** The labels of all lanes that share this one, if there is not room for each: untrusted plain text. */
  names?: string;
  /** Colour slot of the lane's person, 0 to 7. */
  slot: number | undefined;
  /**
   * Positions in the entries, ascending. The same object as long as the entries are the same, since it is a cache key.
   */
  positions: Uint32Array;
  /** True if it is collapsed until the user expands it. */
  startsCollapsed?: boolean;
}
