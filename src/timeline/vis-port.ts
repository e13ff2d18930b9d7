import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import type { DataItem, TimelineOptions } from 'vis-timeline/esnext';
import { Timeline } from 'vis-timeline/esnext';
import { majorLabel, minorLabel } from './axis-labels.ts';
import type { TimeWindow } from './entries.ts';
import { shortestView } from './windows.ts';

/** An item as it is handed to vis-timeline. */
export interface VisItem extends DataItem {
  id: string;
  align: 'left' | 'auto';
}

export interface VisPortEvents {
  /** The window moved, by a gesture or by us. */
  onMove: (byGesture: boolean) => void;
  /** The window came to rest after a move. */
  onRest: () => void;
}

const options: TimelineOptions = {
  // The host's size is watched by its owner: vis-timeline's own watch is a poll of one second.
  autoResize: false,
  height: '100%',
  editable: false,
  selectable: false,
  showTooltips: false,
  showCurrentTime: false,
  // Lanes are ours (see stacking.ts): its own stacking moves items up and down while the view pans.
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
  zoomKey: 'ctrlKey',
  zoomMin: shortestView,
};

/** The verbs that the rest of this folder has for vis-timeline, and the only place that knows it. */
export class VisPort {
  readonly #parent: HTMLElement;
  readonly #items = new DataSet<VisItem>();
  #timeline: Timeline | null;

  constructor(host: HTMLElement, window: TimeWindow, elementOf: (key: string) => HTMLElement, events: VisPortEvents) {
    // A child of our own: vis-timeline may leave elements behind, and they go with it.
    this.#parent = document.createElement('div');
    this.#parent.className = 'timeline-mount';
    host.append(this.#parent);
    // Without items at first: it would fit them, and leave those that the window then does not show standing about.
    this.#timeline = new Timeline(this.#parent, this.#items, {
      ...options,
      template: (item: VisItem) => elementOf(item.id),
    });
    this.#timeline.on('rangechange', ({ byUser }: { byUser: boolean }) => events.onMove(byUser));
    this.#timeline.on('rangechanged', () => events.onRest());
    this.setWindow(window, 0);
  }

  get window(): TimeWindow {
    const { start, end } = this.#timeline?.getWindow() ?? { start: new Date(0), end: new Date(1) };
    return { start: start.getTime(), end: end.getTime() };
  }

  /** Pixels that the window is wide. */
  get width(): number {
    return this.#parent.clientWidth;
  }

  /** `duration` in milliseconds; 0 is at once. */
  setWindow(window: TimeWindow, duration: number): void {
    const animation = duration > 0 ? { duration, easingFunction: 'easeOutQuad' as const } : false;
    this.#timeline?.setWindow(new Date(window.start), new Date(window.end), { animation });
  }

  feed(removed: readonly string[], put: readonly VisItem[]): void {
    if (removed.length > 0) this.#items.remove([...removed]);
    if (put.length > 0) this.#items.update([...put]);
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
