import type { TimelineItem, ItemLayout } from './timeline-item.ts';
import { layoutItems } from './item-layout.ts';
import type { TimelineEntries, TimelineLane, TimeWindow } from '../entries/entries.ts';
import { labelOf, showsSpan, widestLabel } from './item-label.ts';
import { labelMsOf } from './grid.ts';
import type { LayoutView } from './grid.ts';
import type { ItemLabel } from '../render/item-element.ts';
import { layoutLane } from './lane-items.ts';
import { positionOf } from '../entries/interval-indexes.ts';

/**
 * The greatest number of items, about half of them in view, because the cost of a feed grows faster than their number.
 */
const mostItems = 120;

/** The greatest number of items in all lanes together; lane labels are shorter, so there is room for more. */
const mostInLanes = 160;

/** With fewer rows than these, the timeline is laid out like a single lane. */
const rowsForAll = 5;

/** The state that the timeline draws. */
export interface TimelineContent {
  entries: TimelineEntries;
  selected: number | null;
  lanes: readonly TimelineLane[] | null;
  /**
   * Starts of the entries that the filters exclude, drawn as faint background bars: milliseconds in UTC, ascending;
   * null for none.
   */
  rest: Float64Array | null;
}

/** An item with everything that its drawing depends on. */
export interface LaidOutItem {
  item: TimelineItem;
  label: ItemLabel;
  /** Row, counted from the axis, over all lanes. */
  row: number;
  /** Whether it is drawn as wide as its span. */
  showsSpan: boolean;
  /** Whether its span is wider than a label, which then stays within the span. */
  wide: boolean;
}

export interface TimelineLayout {
  /** The items by key; in a lane, the key begins with the lane's. */
  items: Map<string, LaidOutItem>;
  safe: TimeWindow;
  /** The window for which the layout was computed. */
  window: TimeWindow;
}

export interface LayoutSize {
  window: TimeWindow;
  width: number;
  /** Rows of each lane, or of the whole if there are no lanes. */
  rows: number;
}

interface Strip {
  lane: TimelineLane | null;
  drawing: ItemLayout;
  /** The lowest of its rows. */
  base: number;
}

function prefixOf(lane: TimelineLane | null): string {
  return lane ? `${lane.key}|` : '';
}

function stripsOf(
  { entries, selected, lanes }: TimelineContent,
  view: LayoutView,
  previous: TimelineLayout | null,
): Strip[] {
  const chosen = positionOf(entries, selected);
  const previousRow = (prefix: string) => (key: string) => previous?.items.get(prefix + key)?.item.row;
  if (!lanes) {
    const source = { entries, positions: null, chosen };
    const lay = view.rows < rowsForAll ? layoutLane : layoutItems;
    return [{ lane: null, drawing: lay(source, view, mostItems, previousRow('')), base: 0 }];
  }
  const limit = Math.floor(mostInLanes / Math.max(1, lanes.length));
  return lanes.map((lane, at) => {
    const source = { entries, positions: lane.positions, chosen };
    const drawing = layoutLane(source, view, limit, previousRow(prefixOf(lane)));
    return { lane, drawing, base: (lanes.length - 1 - at) * view.rows };
  });
}

/** Computes the layout of a view. With `previous`, bands keep their rows where possible. */
export function layoutTimeline(
  content: TimelineContent,
  view: LayoutSize,
  previous: TimelineLayout | null,
): TimelineLayout {
  const full = { ...view, labelWidth: widestLabel(view.width) };
  const labelMs = labelMsOf(full);
  const strips = stripsOf(content, full, previous);
  const items = strips.flatMap(({ lane, drawing, base }) =>
    drawing.items.map((item) => {
      const cut = item.labelMs < labelMs ? Math.floor((item.labelMs / labelMs) * full.labelWidth) : null;
      const key = prefixOf(lane) + item.key;
      const label = { ...labelOf(content.entries, item, content.selected), key, lane: lane?.label ?? null, cut };
      const wide = item.end - item.start >= labelMs;
      return [key, { item, label, row: base + item.row, showsSpan: showsSpan(content.entries, item), wide }] as const;
    }),
  );
  const safe = {
    start: strips.reduce((latest, { drawing }) => Math.max(latest, drawing.safe.start), -Infinity),
    end: strips.reduce((earliest, { drawing }) => Math.min(earliest, drawing.safe.end), Infinity),
  };
  return { items: new Map(items), safe, window: view.window };
}

/** Whether two windows have the same length, wherever they are. */
export function sameScale(a: TimeWindow, b: TimeWindow): boolean {
  const [first, second] = [a.end - a.start, b.end - b.start];
  return Math.abs(first - second) <= second / 1000;
}

/** Whether a layout covers a window of its own scale, so that no new one is needed. */
export function serves({ safe }: TimelineLayout, window: TimeWindow): boolean {
  return window.start >= safe.start && window.end <= safe.end;
}
