import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { Timeline } from 'vis-timeline/esnext';
import { majorLabel, minorLabel } from '../axis/axis-labels.ts';
import type { TimeWindow } from '../entries/entries.ts';
import type { DrawingBackend, BackendEvents, VisItem } from './drawing-backend.ts';
import { isTie, tieItems } from './tie-items.ts';

const options: TimelineOptions = {
  // The host's size is watched by its owner: vis-timeline's own watch is a poll of one second.
  autoResize: false,
  height: '100%',
  editable: false,
  selectable: false,
  showTooltips: false,
  showCurrentTime: false,
  // Rows are ours (see rows.ts): its own stacking moves items up and down while the view pans.
  stack: false,
  margin: { axis: 6, item: { horizontal: 0, vertical: 6 } },
  orientation: { axis: 'bottom', item: 'bottom' },
  rtl: false,
  locale: 'en',
  moment: (date?: moment.MomentInput) => moment.utc(date),
  format: {
    minorLabels: (date, scale) => minorLabel(date.valueOf(), scale),
    majorLabels: (date, scale) => majorLabel(date.valueOf(), scale),
  },
  // The gestures are ours (see moves.ts): its own lay everything out anew on each frame.
  moveable: false,
  zoomable: false,
  zoomMax: Infinity,
};

/** Earlier than anything that has a date. */
const farAway = -8.6e15;

/**
 * After each feed vis-timeline draws everything anew in the next frame, the axis too, though the items have been put in
 * place: it need not while `isNeedless` says so. Of vis-timeline's own, `_redraw` is what asks for that, and nothing else;
 * were it gone, all would be as it is without this.
 */
function leaveOutRedraws(timeline: Timeline, isNeedless: () => boolean): void {
  const redraw: unknown = Reflect.get(timeline, '_redraw');
  if (typeof redraw !== 'function') return;
  Reflect.set(timeline, '_redraw', () => {
    if (!isNeedless()) Reflect.apply(redraw, timeline, []);
  });
}

const last: VisItem = { id: 'last', content: '', type: 'box', align: 'left', start: new Date(-farAway) };

/** vis-timeline, and the only place that knows it. */
export class VisBackend implements DrawingBackend {
  readonly #parent: HTMLElement;
  readonly #onDrawn: () => void;
  readonly #items = new DataSet<VisItem>();
  #timeline: Timeline | null;
  #animated = false;
  #animatedUntil = 0;
  #muted = false;

  /** Draws in an element of its own, as large as the parent. */
  constructor(parent: HTMLElement, window: TimeWindow, elementOf: (key: string) => HTMLElement, events: BackendEvents) {
    // A child of our own: vis-timeline may leave elements behind, and they go with it.
    this.#parent = document.createElement('div');
    this.#parent.className = 'timeline-vis';
    parent.append(this.#parent);
    // Without items at first: it would fit them, and leave those that the window then does not show standing about.
    this.#timeline = new Timeline(this.#parent, this.#items, {
      ...options,
      template: (item: VisItem) => elementOf(item.id),
    });
    this.#timeline.on('rangechange', () => {
      if (!this.#muted) events.onMove();
    });
    this.#onDrawn = () => events.onDrawn();
    this.#timeline.on('changed', this.#onDrawn);
    leaveOutRedraws(this.#timeline, () => this.#muted);
    this.#timeline.on('rangechanged', ({ start, end }: { start: Date; end: Date }) => {
      // Comes a fifth of a second after a jump: by then the view may be on its way to somewhere else.
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
   * Changes what is drawn. Each item put in view is laid out on its own, items out of view all at once when the view
   * comes to them: so the view is away while they are put, and back before anything is painted. An animation would end
   * by that and goes without.
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
    // That something is removed makes vis-timeline put its items in place at once, in the window as it is by now.
    this.#items.remove([...removed, last.id]);
    this.#muted = false;
    if (this.#itemsHeight === before) this.#onDrawn();
    else this.redraw();
  }

  /** Ties are few and have no content to lay out, so they are put as they are. */
  putTies(ties: readonly TimeWindow[]): void {
    const old = this.#items.getIds({ filter: ({ id }) => isTie(id) });
    if (old.length > 0) this.#items.remove(old);
    const drawn = tieItems(ties);
    if (drawn.length > 0) this.#items.add(drawn);
  }

  get axisHeight(): number {
    return this.#parent.querySelector<HTMLElement>('.vis-panel.vis-bottom')?.offsetHeight ?? 0;
  }

  /** What vis-timeline lays its panels out by. */
  get #itemsHeight(): string | undefined {
    return this.#parent.querySelector<HTMLElement>('.vis-itemset')?.style.height;
  }

  redraw(): void {
    this.#timeline?.redraw();
  }

  destroy(): void {
    const timeline = this.#timeline;
    if (!timeline) return;
    this.#timeline = null;
    // Ends an animation, whose timer would go on without a timeline.
    const { start, end } = timeline.getWindow();
    timeline.setWindow(start, end, { animation: false });
    timeline.destroy();
    this.#parent.remove();
  }
}
