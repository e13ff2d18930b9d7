/** What the page of the timeline is told to show: plain data, so that it can cross into the browser. */
export interface Shown {
  /** In time order; the id of each is its number here. Milliseconds in UTC, `end` exclusive. */
  entries: { start: number; end: number; date: string; headline?: string; weight?: number }[];
  selected?: number;
  window?: { start: number; end: number };
  lanes?: { key: string; label: string; slot?: number; positions: number[] }[];
}
