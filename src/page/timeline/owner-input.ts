import type { TimelineEntries, TimelineLane, TimeWindow } from './entries/entries.ts';
import { widestLabel } from './layout/item-label.ts';
import type { EntryRanges } from './entries/entry-ranges.ts';
import { extentOf } from './entries/interval-indexes.ts';
import { fitWindow } from './entries/windows.ts';

/** What the owner draws; the same meaning as in `TimelineProps`. */
export interface OwnerInput {
  entries: TimelineEntries;
  selected: number | null;
  window: TimeWindow | null;
  extent: TimeWindow | null;
  lanes: readonly TimelineLane[] | null;
  ties: readonly TimeWindow[];
  rest: Float64Array | null;
}

/** The entries of a group, to be chosen from, and where the group is drawn. */
export interface Peek {
  members: EntryRanges;
  /** The key of the group. */
  key: string;
  anchor: DOMRect;
  /** Zooms in on them; null where no zoom parts them. */
  zoom: (() => void) | null;
}

export interface OwnerEvents {
  onSelect: (id: number) => void;
  onWindow: (window: TimeWindow, by: 'user' | 'fit') => void;
  onPeek: (peek: Peek) => void;
  /** How many lanes there is room for has become known, or another number. */
  onLanesFit: (most: number) => void;
}

/** A wish for a window, so that a new one can be told from the old. */
export function wishOf({ window, extent, entries }: OwnerInput): string {
  const { start, end } = window ?? extent ?? extentOf(entries) ?? { start: 0, end: 0 };
  return `${window ? 'window' : 'fit'} ${start} ${end}`;
}

/** The window that shows everything in a view of this many pixels; null where there is nothing. */
export function wholeWindow({ extent, entries }: OwnerInput, width: number): TimeWindow | null {
  const whole = extent ?? extentOf(entries);
  return whole && fitWindow(whole, width, widestLabel(width));
}
