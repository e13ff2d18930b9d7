/** What passes the filters and has a time, in time order. Positions are indexes into the three columns. */
export interface TimelineEntries {
  /** Milliseconds since 1970 in UTC, ascending. */
  start: Float64Array;
  /** Milliseconds since 1970 in UTC, exclusive, each at or after its start. */
  end: Float64Array;
  /** Article number (or event number) of each entry. */
  id: Uint32Array;
  /** Short label of an entry by its id: plain text of unknown origin, shown as text only. */
  headline: (id: number) => string;
  /** Readable date by id, e.g. "October 2023". */
  date: (id: number) => string;
  /** Whether a day or finer is known; what is not precise is drawn as a faded band as wide as its span. */
  precise: (id: number) => boolean;
  /** How much stands behind an entry: the heaviest of a group leads it, the first of equals. */
  weight: (id: number) => number;
  /** How many there are, in words: "12 articles". */
  counted: (count: number) => string;
  /** Names of the persons that the entry has; plain text of unknown origin. */
  people: (id: number) => readonly string[];
  /** Slots 0 to 7 of the chosen persons that the entry has. */
  colours: (id: number) => readonly number[];
  /** Whether the entry tells of something that was still to come when it was written. */
  planned: (id: number) => boolean;
}

/** A range of time: milliseconds since 1970 in UTC, `end` exclusive. */
export interface TimeWindow {
  start: number;
  end: number;
}

/** Number of the first position whose value in an ascending column is at least `value`. */
export function lowerBound(column: Float64Array, value: number, from = 0, to = column.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A strip of the timeline of its own. An entry may stand in several lanes and is drawn once in each. */
export interface TimelineLane {
  /** Unlike that of any other lane, and the same as long as the lane means the same. */
  key: string;
  /** Plain text of unknown origin. */
  label: string;
  /** The labels of those that share it, where it stands for several; likewise. */
  names?: string;
  /** Colour of the person that it stands for, 0 to 7. */
  slot: number | undefined;
  /** Positions in the entries, ascending; as an object the same as long as the entries are. */
  positions: Uint32Array;
}
