import type { DrawnItem, Drawing } from './drawn-items.ts';
import { drawnItems } from './drawn-items.ts';
import type { TimelineEntries, TimeWindow } from './entries.ts';
import { faceOf, showsSpan, widestLabel } from './faces.ts';
import type { ItemFace } from './item-element.ts';

/** Items at once, at most, about half of them in view: the cost of a feed grows faster than their number. */
const mostItems = 120;

/** One drawn item with all that its drawing depends on. */
export interface Figure {
  item: DrawnItem;
  face: ItemFace;
  /** Whether it is drawn as wide as its span. */
  showsSpan: boolean;
  /** Whether its span is wider than a label, which then stays inside it. */
  wide: boolean;
}

export interface Scene {
  drawing: Drawing;
  figures: Map<string, Figure>;
  /** The window it was made for. */
  window: TimeWindow;
}

export interface SceneView {
  window: TimeWindow;
  width: number;
  lanes: number;
}

/** Works out what to draw. With `previous`, bands that stay keep their lanes as far as they can. */
export function sceneOf(
  entries: TimelineEntries,
  selected: number | null,
  view: SceneView,
  previous: Scene | null,
): Scene {
  const full = { ...view, labelWidth: widestLabel(view.width) };
  const drawing = drawnItems(entries, full, mostItems, selected, (key) => previous?.figures.get(key)?.item.lane);
  const labelMs = (full.labelWidth * (view.window.end - view.window.start)) / view.width;
  const figures = drawing.items.map((item) => {
    const wide = item.end - item.start >= labelMs;
    const figure = { item, face: faceOf(entries, item, selected), showsSpan: showsSpan(entries, item), wide };
    return [item.key, figure] as const;
  });
  return { drawing, figures: new Map(figures), window: view.window };
}

/** Whether a window is as long as another, whatever stands in it. */
export function sameScale(a: TimeWindow, b: TimeWindow): boolean {
  const [first, second] = [a.end - a.start, b.end - b.start];
  return Math.abs(first - second) <= second / 1000;
}

/** Whether a scene still serves a window of its own scale. */
export function serves(scene: Scene, window: TimeWindow): boolean {
  const { safe } = scene.drawing;
  return window.start >= safe.start && window.end <= safe.end;
}
