import type { AxisPlace } from '../axis/axis-place.ts';
import { hideCutLabels } from './cut-labels.ts';
import type { TimeWindow } from '../entries/entries.ts';
import { Ground } from './ground.ts';
import { keepFocus } from './keep-focus.ts';
import { Picture } from './picture.ts';
import type { Port, PortEvents, VisItem } from './port.ts';
import { Sheet } from './sheet.ts';

const animationMs = 180;

/** Resolves once what has been drawn by now is painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

const mostMs = 1000;
const pauseMs = 100;

/** Resolves once the page has nothing else to do, a second from now at the latest. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no word for it.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: mostMs });
    else setTimeout(resolve, pauseMs);
  });
}

/** Where a view stands. */
interface Surroundings {
  host: HTMLElement;
  place: AxisPlace;
  /** Pixels that are in view. */
  size: { width: number; height: number };
}

/** The view over the sheet: which window of time it shows, and what draws the sheet: a picture first, then vis-timeline. */
export class View {
  readonly #host: HTMLElement;
  readonly #sheet: Sheet;
  readonly #ground: Ground;
  readonly #place: AxisPlace;
  readonly #elementOf: (key: string) => HTMLElement;
  readonly #events: PortEvents;
  #width: number;
  #port: Port;
  /** The window that was set last, and what the sheet bears for it. */
  #set: { window: TimeWindow; around: TimeWindow };
  /** The window in view where the sheet was moved to that since it was drawn. */
  #slid: TimeWindow | null = null;
  #gone = false;

  constructor(
    { host, place, size }: Surroundings,
    window: TimeWindow,
    elementOf: (key: string) => HTMLElement,
    events: PortEvents,
  ) {
    this.#host = host;
    this.#place = place;
    this.#width = size.width;
    this.#sheet = new Sheet(host);
    this.#sheet.resize(size.width);
    this.#ground = new Ground(this.#sheet.element);
    this.#elementOf = elementOf;
    this.#events = events;
    this.#set = { window, around: this.#sheet.around(window) };
    const drawn = { ...events, onDrawn: () => this.#drawn() };
    const whole = { width: this.#sheet.width, height: size.height };
    const picture = new Picture(this.#sheet.element, whole, this.#set.around, elementOf, drawn, this.#place);
    this.#port = picture;
    void this.#bringVis(picture);
  }

  get window(): TimeWindow {
    return this.#slid ?? this.#middle;
  }

  get sheet(): Sheet {
    return this.#sheet;
  }

  /** Pixels that the axis is high. */
  get axisHeight(): number {
    return this.#port.axisHeight;
  }

  /** Moves there at once, or in motion where that is asked for and motion is wanted at all. */
  setWindow(window: TimeWindow, animated: boolean): void {
    this.settle();
    const still = !animated || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#set = { window, around: this.#sheet.around(window) };
    this.#port.setWindow(this.#set.around, still ? 0 : animationMs);
  }

  /** Moves the sheet as it is drawn to a window of the same length; false where it is too short for that. */
  slideTo(window: TimeWindow): boolean {
    this.#port.stop();
    if (!this.#sheet.slide(this.#middle, window)) return false;
    if (!this.#slid) hideCutLabels(this.#sheet, this.#place, null);
    this.#slid = window;
    this.#place.show(window, this.#width);
    return true;
  }

  /** Draws anew with what is in view in the middle of the sheet. */
  settle(): void {
    const slid = this.#slid;
    if (!slid) return;
    this.#slid = null;
    this.setWindow(slid, false);
  }

  feed(removed: readonly string[], put: readonly VisItem[]): void {
    keepFocus(this.#host, () => this.#port.feed(removed, put));
  }

  /** Draws these ties and no others. */
  putTies(ties: readonly TimeWindow[]): void {
    this.#port.putTies(ties);
  }

  /** Draws these moments as the ground, ascending; none for null. */
  putGround(starts: Float64Array | null): void {
    this.#ground.show(starts);
  }

  resize(width: number): void {
    const { window } = this;
    this.#width = width;
    this.#sheet.resize(width);
    this.#port.redraw();
    this.setWindow(window, false);
  }

  destroy(): void {
    this.#gone = true;
    this.#port.destroy();
    this.#sheet.frame.remove();
  }

  /** The window in the middle of the sheet. */
  get #middle(): TimeWindow {
    const { window, around } = this.#set;
    const drawn = this.#port.window;
    return drawn.start === around.start && drawn.end === around.end ? window : this.#sheet.middleOf(drawn);
  }

  /** Puts the sheet where it belongs now that it is drawn: not before, or what was drawn before would make a jump. */
  #drawn(): void {
    const { start, end } = this.#port.window;
    this.#sheet.slide(this.#middle, this.window);
    this.#place.setAxis(this.#place.axisOver({ start, end }, (end - start) / this.#sheet.width));
    this.#ground.draw({ start, end }, this.#sheet.width);
    this.#place.show(this.window, this.#width);
    hideCutLabels(this.#sheet, this.#place, this.#slid ? null : this.#sheet.seen);
    this.#events.onDrawn();
  }

  async #bringVis(picture: Picture): Promise<void> {
    await painted();
    // The picture does in the meantime; the rest of the page is more urgent.
    await idle();
    // Where it does not come the picture stays, and all but motion can be done with that.
    const part = await import('./vis-port.ts').catch(() => null);
    // A press on an element that goes would come to nothing.
    while (this.#host.matches(':active')) await painted();
    if (this.#gone || !part) return;
    this.settle();
    const { element } = this.#sheet;
    element.classList.add('timeline-coming');
    let fed = false;
    const vis = new part.VisPort(element, picture.window, this.#elementOf, {
      ...this.#events,
      onDrawn: () => {
        if (!fed) return;
        element.classList.remove('timeline-coming');
        if (!picture.gone) keepFocus(this.#host, () => picture.destroy());
        this.#drawn();
      },
    });
    vis.feed([], picture.items);
    vis.putTies(picture.ties);
    fed = true;
    this.#port = vis;
  }
}
