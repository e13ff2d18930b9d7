import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { Timeline } from 'vis-timeline/esnext';
import type { TimeWindow } from '../../entries/entries.ts';
import type { DrawingBackend, BackendEvents, VisItem } from './drawing-backend.ts';
import { isConnector, connectorItems } from './connector-items.ts';

const options: TimelineOptions = {
  // HostBox observes the size, because vis-timeline polls it once a second.
  autoResize: false,
  height: '100%',
  editable: false,
  selectable: false,
  showTooltips: false,
  showCurrentTime: false,
  // RowTable assigns the rows, because vis-timeline's stacking moves items up and down while the view pans.
  stack: false,
  margin: { axis: 6, item: { horizontal: 0, vertical: 6 } },
  // AxisLayer draws the axis; the long step keeps vis-timeline from computing one.
  orientation: { axis: 'none', item: 'bottom' },
  timeAxis: { scale: 'year', step: 10_000 },
  rtl: false,
  locale: 'en',
  moment: (date?: moment.MomentInput) => moment.utc(date),
  // DragAndPinch handles the gestures, because vis-timeline's own force a layout in each frame.
  moveable: false,
  zoomable: false,
  zoomMax: Infinity,
};

/** A time before all entries, in milliseconds. */
const farAway = -8.6e15;

/**
 * Replaces vis-timeline's redraw in the next frame by one that is skipped while `isNeedless` is true, because a feed
 * has put the items in place. Returns the function that requests it: the public `redraw` would rebuild each item and
 * lay it out on its own. Only the private `_redraw` requests that frame; if a later version has no such method, the
 * public one remains.
 */
function replaceRedraw(timeline: Timeline, isNeedless: () => boolean): () => void {
  const redraw: unknown = Reflect.get(timeline, '_redraw');
  if (typeof redraw !== 'function') return () => timeline.redraw();
  const replaced = () => {
    if (!isNeedless()) Reflect.apply(redraw, timeline, []);
  };
  Reflect.set(timeline, '_redraw', replaced);
  return replaced;
}

const last: VisItem = { id: 'last', content: '', type: 'box', align: 'left', start: new Date(-farAway) };

/** Draws with vis-timeline, and is the only module that imports it. */
export class VisBackend implements DrawingBackend {
  readonly #parent: HTMLElement;
  readonly #onDrawn: () => void;
  readonly #redraw: () => void;
  readonly #items = new DataSet<VisItem>();
  #timeline: Timeline | null;
  #animated = false;
  #animatedUntil = 0;
  #muted = false;

  /** Draws in an element of its own that fills the parent. */
  constructor(parent: HTMLElement, window: TimeWindow, elementOf: (key: string) => HTMLElement, events: BackendEvents) {
    // vis-timeline may leave elements behind in its container, so the container is ours and is removed with them.
    this.#parent = document.createElement('div');
    this.#parent.className = 'timeline-vis';
    parent.append(this.#parent);
    // It starts without items: it would fit the window to them, and keep drawing those that the final window does not
    // show.
    this.#timeline = new Timeline(this.#parent, this.#items, {
      ...options,
      template: (item: VisItem) => elementOf(item.id),
    });
    this.#timeline.on('rangechange', () => {
      if (!this.#muted) events.onMove();
    });
    this.#onDrawn = () => events.onDrawn();
    this.#timeline.on('changed', this.#onDrawn);
    this.#redraw = replaceRedraw(this.#timeline, () => this.#muted);
    this.#timeline.on('rangechanged', ({ start, end }: { start: Date; end: Date }) => {
      // The event arrives 200 ms after a jump, when the view may already be moving elsewhere.
      const now = this.window;
      const late = start.getTime() !== now.start || end.getTime() !== now.end;
      if (late || (this.#animated && Date.now() <= this.#animatedUntil)) return;
      this.#animated = false;
      events.onRest();
    });
    this.setWindow(window, 0);
  }

  get window(): TimeWindow {
    const { start, end } = this.#timeline?.getWindow() ?? { start: new Date(0), end: new Date(1) };
    return { start: start.getTime(), end: end.getTime() };
  }

  setWindow(window: TimeWindow, duration: number): void {
    this.#animated = duration > 0;
    this.#animatedUntil = Date.now() + duration;
    const animation = duration > 0 ? { duration, easingFunction: 'easeOutQuad' as const } : false;
    this.#timeline?.setWindow(new Date(window.start), new Date(window.end), { animation });
  }

  stop(): void {
    if (this.#animated) this.setWindow(this.window, 0);
  }

  /**
   * Changes the items. vis-timeline lays out each item that is added in view on its own, but items out of view together
   * once they come into view. So the window is moved away while items are added, and back before the next paint. During
   * an animation, which that would end, they are added in place.
   */
  feed(removed: readonly string[], put: readonly VisItem[]): void {
    if (this.#animated) {
      if (removed.length > 0) this.#items.remove([...removed]);
      if (put.length > 0) this.#items.update([...put]);
      return;
    }
    if (removed.length + put.length === 0) return;
    const [back, before] = [this.window, this.#itemsHeight];
    this.#muted = true;
    this.setWindow({ start: farAway, end: farAway + back.end - back.start }, 0);
    this.#items.update([...put, last]);
    this.setWindow(back, 0);
    // A removal makes vis-timeline place all items at once, in the present window.
    this.#items.remove([...removed, last.id]);
    this.#muted = false;
    if (this.#itemsHeight === before) this.#onDrawn();
    else this.redraw();
  }

  /** Connectors are few and have no content to lay out, so they are added in place. */
  putConnectors(connectors: readonly TimeWindow[]): void {
    const old = this.#items.getIds({ filter: ({ id }) => isConnector(id) });
    if (old.length > 0) this.#items.remove(old);
    const drawn = connectorItems(connectors);
    if (drawn.length > 0) this.#items.add(drawn);
  }

  /** The height by which vis-timeline lays out its panels. */
  get #itemsHeight(): string | undefined {
    return this.#parent.querySelector<HTMLElement>('.vis-itemset')?.style.height;
  }

  redraw(): void {
    if (this.#timeline) this.#redraw();
  }

  destroy(): void {
    const timeline = this.#timeline;
    if (!timeline) return;
    this.#timeline = null;
    // This stops an animation, whose timer would go on without a timeline.
    const { start, end } = timeline.getWindow();
    timeline.setWindow(start, end, { animation: false });
    timeline.destroy();
    this.#parent.remove();
  }
}
