/** The state of a timeline: plain data, so that a test can pass it to the browser. */
export interface Shown {
  /** In time order; the id of each is its number here. Milliseconds in UTC, `end` exclusive. */
  entries: { start: number; end: number; date: string; headline?: string; weight?: number }[];
  selected?: number;
  window?: { start: number; end: number };
  lanes?: { key: string; label: string; slot?: number; positions: number[] }[];
  /** The text of a timeline without entries. */
  empty?: string;
}
