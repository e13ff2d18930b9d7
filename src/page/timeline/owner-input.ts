import type { TimelineEntries, TimelineLane, TimeWindow } from './entries/entries.ts';
import type { EntryRanges } from './entries/entry-ranges.ts';
import { scaleOf } from './entries/scale-extent.ts';
import { fitWindow } from './entries/windows.ts';

/** The properties that the owner draws, as in `TimelineProps`. */
export interface OwnerInput {
  entries: TimelineEntries;
  selected: number | null;
  window: TimeWindow | null;
  extent: TimeWindow | null;
  lanes: readonly TimelineLane[] | null;
  connectors: readonly TimeWindow[];
  rest: Float64Array | null;
  /** Whether a pane beside the timeline takes some of its width. */
  beside: boolean;
}

/** The members of a group to choose from, and the place of the group. */
export interface Peek {
  members: EntryRanges;
  /** Key of the group. */
  key: string;
  anchor: DOMRect;
  /** Zooms to the members; null if no zoom separates them. */
  zoom: (() => void) | null;
}

export interface OwnerEvents {
  onSelect: (id: number) => void;
  onWindow: (window: TimeWindow, by: 'user' | 'fit') => void;
  onPeek: (peek: Peek) => void;
  /** Called when the number of lanes that fit changes. */
  onLanesFit: (most: number) => void;
  /** Called with the height that the drawing needs, axis included, in pixels; Infinity for as much as there is. */
  onNeeds: (height: number) => void;
}

/** Identifies the requested window, so that a new request differs from the last one. */
export function wishOf({ window, extent, entries }: OwnerInput): string {
  const { start, end } = window ?? extent ?? scaleOf(entries) ?? { start: 0, end: 0 };
  return `${window ? 'window' : 'fit'} ${start} ${end}`;
}

/** Computes the window that shows everything in a view of this width, in pixels; null if nothing is dated. */
export function wholeWindow({ extent, entries }: OwnerInput, width: number): TimeWindow | null {
  const whole = extent ?? scaleOf(entries);
  return whole && fitWindow(whole, width);
}
