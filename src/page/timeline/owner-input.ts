import type { TimelineEntries, TimelineLane, TimeWindow } from './entries/entries.ts';
import type { ToggledLanes } from './layout/lane-rows.ts';
import { intervalIndexesOf } from './entries/interval-indexes.ts';
import { scaleOf } from './entries/scale-extent.ts';
import { fitWindow, broughtNear } from './entries/windows.ts';

/** The properties that the owner draws, as in `TimelineProps`. */
export interface OwnerInput {
  entries: TimelineEntries;
  selected: number | null;
  window: TimeWindow | null;
  extent: TimeWindow | null;
  lanes: readonly TimelineLane[] | null;
  toggled: ToggledLanes;
  connectors: readonly TimeWindow[];
  rest: Float64Array | null;
  /** True if a pane beside the timeline takes some of its width. */
  beside: boolean;
  /** Id of the entry that is lit, since the pointer is on it elsewhere. */
  hovered: number | null;
}

/** The cause of a reported window: a gesture, showing everything, or zooming to a group, to which Back returns. */
export type MovedBy = 'user' | 'fit' | 'jump';

export interface OwnerEvents {
  onSelect: (id: number) => void;
  onWindow: (window: TimeWindow, by: MovedBy) => void;
  /** Called with the interval in which the members of an opened group start. */
  onGroup: (interval: TimeWindow) => void;
  /** Called with the id of the entry under the pointer or with the focus; null for none. */
  onHover: (id: number | null) => void;
  /** Called with the height above the axis, in pixels, when it changes. */
  onHeight: (above: number) => void;
  /** Called with the height at which everything in view has a large card, axis included, in pixels. */
  onNeeds: (height: number) => void;
}

/** Identifies the requested window, so that a new request differs from the last one. */
export function wishOf({ window, extent, entries }: OwnerInput): string {
  const { start, end } = window ?? extent ?? scaleOf(entries) ?? { start: 0, end: 0 };
  return `${window ? 'window' : 'fit'} ${start} ${end}`;
}

/** Limits a pan: the window begins or ends at most half of its length beyond the scale and all entries. */
export function limited({ extent, entries }: OwnerInput, window: TimeWindow): TimeWindow {
  const ends = intervalIndexesOf(entries, null).map(({ latest }) => latest);
  const whole = {
    start: Math.min(extent?.start ?? Infinity, entries.start[0] ?? Infinity),
    end: Math.max(extent?.end ?? -Infinity, ...ends),
  };
  return whole.start < whole.end ? broughtNear(window, whole) : window;
}

/** Computes the window that shows everything in a view of this width, in pixels; null if nothing is dated. */
export function wholeWindow({ extent, entries }: OwnerInput, width: number): TimeWindow | null {
  const whole = extent ?? scaleOf(entries);
  return whole && fitWindow(whole, width);
}
