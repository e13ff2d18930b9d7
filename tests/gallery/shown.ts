import type { EntryMark, TimeShape } from '../../src/page/timeline/entries/entries.ts';

/** An entry in time: milliseconds in UTC, `end` exclusive. */
export interface ShownEntry {
  start: number;
  end: number;
  date: string;
  headline?: string;
  weight?: number;
  /** Differs from what the length suggests. */
  shape?: Partial<TimeShape>;
  marks?: EntryMark[];
  /** Colour slot; null for none, by default the id modulo 8. */
  slot?: number | null;
}

/** The state of a timeline: plain data, so that a test can pass it to the browser. */
export interface Shown {
  /** In time order; the id of each is its number here. Milliseconds in UTC, `end` exclusive. */
  entries: ShownEntry[];
  selected?: number;
  window?: { start: number; end: number };
  lanes?: { key: string; label: string; slot?: number; positions: number[]; startsCollapsed?: boolean }[];
  /** The text of a timeline without entries. */
  empty?: string;
}
