import type { DrawnItem, Drawing } from './drawn-item.ts';
import { drawnItems } from './drawn-items.ts';
import type { TimelineEntries, TimelineLane, TimeWindow } from '../entries/entries.ts';
import { faceOf, showsSpan, widestLabel } from './faces.ts';
import { labelMsOf } from './grid.ts';
import type { DrawnView } from './grid.ts';
import type { ItemFace } from '../render/item-element.ts';
import { laneItems } from './lane-items.ts';
import { positionOf } from '../entries/strands.ts';

/** Items at once, at most, about half of them in view: the cost of a feed grows faster than their number. */
const mostItems = 120;

/** With lanes some more, for their labels are shorter; all lanes share them. */
const mostInLanes = 160;

/** Fewer rows than these are laid out as those of a lane. */
const rowsForAll = 5;

/** What is drawn, and how. */
export interface Content {
  entries: TimelineEntries;
  selected: number | null;
  lanes: readonly TimelineLane[] | null;
  /** Moments that stand as a faint ground behind it all, milliseconds in UTC, ascending; null for none. */
  rest: Float64Array | null;
}

/** One drawn item with all that its drawing depends on. */
export interface Figure {
  item: DrawnItem;
  face: ItemFace;
  /** Counted from the axis, over all lanes. */
  row: number;
  /** Whether it is drawn as wide as its span. */
  showsSpan: boolean;
  /** Whether its span is wider than a label, which then stays inside it. */
  wide: boolean;
}

export interface Scene {
  /** The figures by their keys: those of a lane begin with the lane's. */
  figures: Map<string, Figure>;
  safe: TimeWindow;
  /** The window it was made for. */
  window: TimeWindow;
}

export interface SceneView {
  window: TimeWindow;
  width: number;
  /** In each lane; where there are no lanes, in all. */
  rows: number;
}

interface Strip {
  lane: TimelineLane | null;
  drawing: Drawing;
  /** The first of its rows. */
  base: number;
}

function prefixOf(lane: TimelineLane | null): string {
  return lane ? `${lane.key}|` : '';
}

function stripsOf({ entries, selected, lanes }: Content, view: DrawnView, previous: Scene | null): Strip[] {
  const chosen = positionOf(entries, selected);
  const previousRow = (prefix: string) => (key: string) => previous?.figures.get(prefix + key)?.item.row;
  if (!lanes) {
    const source = { entries, positions: null, chosen };
    const lay = view.rows < rowsForAll ? laneItems : drawnItems;
    return [{ lane: null, drawing: lay(source, view, mostItems, previousRow('')), base: 0 }];
  }
  const limit = Math.floor(mostInLanes / Math.max(1, lanes.length));
  return lanes.map((lane, at) => {
    const source = { entries, positions: lane.positions, chosen };
    const drawing = laneItems(source, view, limit, previousRow(prefixOf(lane)));
    return { lane, drawing, base: (lanes.length - 1 - at) * view.rows };
  });
}

/** Works out what to draw. With `previous`, bands that stay keep their rows as far as they can. */
export function sceneOf(content: Content, view: SceneView, previous: Scene | null): Scene {
  const full = { ...view, labelWidth: widestLabel(view.width) };
  const labelMs = labelMsOf(full);
  const strips = stripsOf(content, full, previous);
  const figures = strips.flatMap(({ lane, drawing, base }) =>
    drawing.items.map((item) => {
      const cut = item.labelMs < labelMs ? Math.floor((item.labelMs / labelMs) * full.labelWidth) : null;
      const key = prefixOf(lane) + item.key;
      const face = { ...faceOf(content.entries, item, content.selected), key, lane: lane?.label ?? null, cut };
      const wide = item.end - item.start >= labelMs;
      return [key, { item, face, row: base + item.row, showsSpan: showsSpan(content.entries, item), wide }] as const;
    }),
  );
  const safe = {
    start: strips.reduce((latest, { drawing }) => Math.max(latest, drawing.safe.start), -Infinity),
    end: strips.reduce((earliest, { drawing }) => Math.min(earliest, drawing.safe.end), Infinity),
  };
  return { figures: new Map(figures), safe, window: view.window };
}

/** Whether a window is as long as another, whatever stands in it. */
export function sameScale(a: TimeWindow, b: TimeWindow): boolean {
  const [first, second] = [a.end - a.start, b.end - b.start];
  return Math.abs(first - second) <= second / 1000;
}

/** Whether a scene still serves a window of its own scale. */
export function serves({ safe }: Scene, window: TimeWindow): boolean {
  return window.start >= safe.start && window.end <= safe.end;
}
