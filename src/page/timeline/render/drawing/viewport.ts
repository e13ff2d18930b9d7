import { AxisLayer, axisHeight } from '../../axis/axis-layer.ts';
import { clearOfButtons } from '../../axis/outside-text.ts';
import type { TimelineEntries, TimeWindow } from '../../entries/entries.ts';
import type { EntryRanges } from '../../entries/entry-ranges.ts';
import type { MarksRow } from '../../marks/marks-layer.ts';
import { MarksLayer } from '../../marks/marks-layer.ts';
import { BackgroundBars } from './background-bars.ts';
import { keepFocus } from '../keep-focus.ts';
import { StaticBackend } from './static-backend.ts';
import type { DrawingBackend, BackendEvents, VisItem } from './drawing-backend.ts';
import { Overscan } from './overscan.ts';

const animationMs = 180;

/** Resolves after the next paint. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

const mostMs = 1000;
const pauseMs = 100;

/** Resolves when the page is idle, after a second at the latest. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: mostMs });
    else setTimeout(resolve, pauseMs);
  });
}

/**
 * The viewport: shows a window of time through the overscan layer, drawn by the static backend first and by
 * vis-timeline once that has arrived.
 */
export class Viewport {
  readonly #host: HTMLElement;
  readonly #overscan: Overscan;
  readonly #background: BackgroundBars;
  readonly #marks: MarksLayer;
  readonly #axis: AxisLayer;
  readonly #elementOf: (key: string) => HTMLElement;
  readonly #events: BackendEvents;
  #size: { width: number; height: number };
  #backend: DrawingBackend;
  /** The window that was set last, and the window of the overscan layer around it. */
  #set: { window: TimeWindow; around: TimeWindow };
  /** The window to which the overscan layer was translated since the last draw; null if it was not. */
  #slid: TimeWindow | null = null;
  #entries: TimelineEntries | null = null;
  #gone = false;

  /** `size` is that of the view, in pixels. */
  constructor(
    host: HTMLElement,
    size: { width: number; height: number },
    window: TimeWindow,
    elementOf: (key: string) => HTMLElement,
    events: BackendEvents,
  ) {
    this.#host = host;
    this.#size = size;
    this.#overscan = new Overscan(host);
    this.#overscan.resize(size.width);
    // Each is drawn behind the one before, and all of them behind the cards.
    this.#marks = new MarksLayer(this.#overscan.element);
    this.#background = new BackgroundBars(this.#overscan.element);
    this.#axis = new AxisLayer(this.#overscan.element);
    this.#elementOf = elementOf;
    this.#events = events;
    this.#set = { window, around: this.#overscan.around(window) };
    const drawn = { ...events, onDrawn: () => this.#drawn() };
    const whole = { width: this.#overscan.width, height: size.height };
    const picture = new StaticBackend(this.#overscan.element, whole, this.#set.around, elementOf, drawn);
    this.#backend = picture;
    void this.#bringVis(picture);
  }

  get window(): TimeWindow {
    return this.#slid ?? this.#middle;
  }

  get overscan(): Overscan {
    return this.#overscan;
  }

  /** Moves the window, with an animation if asked for and unless the system asks for reduced motion. */
  setWindow(window: TimeWindow, animated: boolean): void {
    this.settle();
    const still = !animated || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#set = { window, around: this.#overscan.around(window) };
    this.#backend.setWindow(this.#set.around, still ? 0 : animationMs);
  }

  /** Translates the drawn overscan layer to a window of the same length; returns false if its margin is too small. */
  slideTo(window: TimeWindow): boolean {
    this.#backend.stop();
    if (!this.#overscan.slide(this.#middle, window)) return false;
    this.#slid = window;
    return true;
  }

  /** Redraws with the visible window in the middle of the overscan layer. */
  settle(): void {
    const slid = this.#slid;
    if (!slid) return;
    this.#slid = null;
    this.setWindow(slid, false);
  }

  feed(removed: readonly string[], put: readonly VisItem[]): void {
    keepFocus(this.#host, () => this.#backend.feed(removed, put));
  }

  /** Replaces the connectors. */
  putConnectors(connectors: readonly TimeWindow[]): void {
    this.#backend.putConnectors(connectors);
  }

  /** Sets the moments of the background histogram, ascending; null clears it. */
  putBackground(starts: Float64Array | null): void {
    this.#background.show(starts);
  }

  /** Sets the entries that are marked, in rows or, without them, on the axis. */
  putEntries(entries: TimelineEntries, rows: readonly MarksRow[] | null): void {
    this.#entries = entries;
    this.#drawAxis();
    this.#marks.show(entries, rows);
  }

  /** Sets the position of the entry whose marks get a ring; -1 for none. */
  light(position: number): void {
    this.#marks.light(position);
  }

  /** Sets the height below the lowest cards that the marks on the axis may fill, in pixels. */
  limitMarks(room: number): void {
    this.#marks.limit(room);
  }

  /** Finds the mark at a place on the page, in pixels: see `MarksLayer`. */
  markAt(pageX: number, pageY: number): HTMLElement | null {
    return this.#marks.elementAt(pageX, pageY);
  }

  /** Returns the entries of the mark that was found last; null if its key is another. */
  membersOfMark(key: string): EntryRanges | null {
    return this.#marks.membersOf(key);
  }

  /** Sets the intervals of the groups, which are bracketed on the axis. */
  putGroups(groups: readonly TimeWindow[]): void {
    this.#marks.showGroups(groups);
  }

  /** Shows a window in a view of another size, in pixels. */
  resize(size: { width: number; height: number }, window: TimeWindow): void {
    this.#size = size;
    this.#overscan.resize(size.width);
    this.#backend.redraw();
    this.setWindow(window, false);
  }

  destroy(): void {
    this.#gone = true;
    this.#backend.destroy();
    this.#overscan.frame.remove();
  }

  /** The window in the middle of the overscan layer. */
  get #middle(): TimeWindow {
    const { window, around } = this.#set;
    const drawn = this.#backend.window;
    return drawn.start === around.start && drawn.end === around.end ? window : this.#overscan.middleOf(drawn);
  }

  /** Translates the overscan layer once it is drawn: any earlier, the old drawing would jump. */
  #drawn(): void {
    const { start, end } = this.#backend.window;
    this.#overscan.slide(this.#middle, this.window);
    const [{ width }, { height }] = [this.#overscan, this.#size];
    this.#drawAxis();
    this.#background.draw({ start, end }, width);
    this.#marks.draw({ start, end }, width, height - axisHeight);
    this.#events.onDrawn();
  }

  #drawAxis(): void {
    const { window } = this;
    const { start, end } = this.#backend.window;
    const clear = this.#entries ? clearOfButtons(this.#entries, window, this.#size.width) : window;
    this.#axis.draw({ start, end }, { width: this.#overscan.width, height: this.#size.height }, window, clear);
  }

  async #bringVis(picture: StaticBackend): Promise<void> {
    await painted();
    // The static backend suffices for now, and the rest of the page is more urgent.
    await idle();
    // If the chunk does not arrive, the static backend stays: only animation is missing.
    const part = await import('./vis-backend.ts').catch(() => null);
    // A press that is under way would be lost with its element.
    while (this.#host.matches(':active')) await painted();
    if (this.#gone || !part) return;
    this.settle();
    const { element } = this.#overscan;
    element.classList.add('timeline-coming');
    let fed = false;
    const vis = new part.VisBackend(element, picture.window, this.#elementOf, {
      ...this.#events,
      onDrawn: () => {
        if (!fed) return;
        element.classList.remove('timeline-coming');
        if (!picture.gone) keepFocus(this.#host, () => picture.destroy());
        this.#drawn();
      },
    });
    vis.feed([], picture.items);
    vis.putConnectors(picture.connectors);
    fed = true;
    this.#backend = vis;
  }
}
