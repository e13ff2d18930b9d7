import { selectionWindow, zoomShare } from './entries/closer-windows.ts';
import type { TimeWindow } from './entries/entries.ts';
import type { Geometry } from './layout/geometry.ts';
import { shareAt } from './layout/geometry.ts';
import { HostBox } from './render/host-box.ts';
import { atScale, shortened } from './kept-scale.ts';
import { listenToPointer } from './input/pointer-input.ts';
import { openItem } from './open-item.ts';
import type { MovedBy, OwnerEvents, OwnerInput } from './owner-input.ts';
import { limited, wholeWindow, wishOf } from './owner-input.ts';
import { TimelineRenderer } from './render/timeline-renderer.ts';
import { WindowReporter } from './window-reporter.ts';
import type { Next } from './entries/windows.ts';
import { broughtTo, clamped, panned, sameWindow, zoomed } from './entries/windows.ts';

/** Time in which a second click makes a double click, in milliseconds. */
const doubleClickMs = 250;

/** The properties that cards and marks show. */
const drawnProperties = ['entries', 'selected', 'lanes', 'toggled', 'rest'] as const;

/** A window with the cause of the move to it. */
interface Move {
  window: TimeWindow;
  by: MovedBy | 'app';
}

/**
 * Owns the timeline's drawing: creates it once the host has a size, updates it, and reports the user's actions. It
 * never moves the window during a user's gesture, and it does not report its own moves as the user's.
 */
export class TimelineOwner {
  readonly #host: HTMLElement;
  readonly #events: OwnerEvents;
  readonly #reporter: WindowReporter;
  readonly #box: HostBox;
  readonly #listening = new AbortController();
  #input: OwnerInput | null = null;
  #renderer: TimelineRenderer | null = null;
  /** The cause of the present movement; null at rest. */
  #moving: MovedBy | 'app' | null = null;
  /** The destination of a programmatic movement. */
  #heading: TimeWindow | null = null;
  /** True if the window shows everything, and so must fit again after a resize. */
  #fitted = false;
  /** The window before a pane opened and after it, to return to when the pane closes. */
  #shortened: { from: TimeWindow; to: TimeWindow; fitted: boolean } | null = null;
  #pressed = false;
  /** Timer of a group that opens unless a second click zooms to it. */
  #opening: ReturnType<typeof setTimeout> | undefined;
  /** True if the window came to rest while a pointer was pressed. */
  #restDue = false;

  constructor(host: HTMLElement, events: OwnerEvents) {
    this.#host = host;
    this.#events = events;
    this.#reporter = new WindowReporter(events.onWindow);
    this.#box = new HostBox(host, () => this.#resized());
    const listener = {
      onPress: () => {
        this.#pressed = true;
      },
      onRelease: () => {
        this.#pressed = false;
        if (this.#restDue) this.#rest();
      },
      onOpen: (key: string, entering: boolean) => this.#open(key, entering),
      onStep: (next: Next) => this.#step(next, false),
      onFollow: (next: Next) => this.#follow(next),
      onRest: () => this.#rest(),
      onHover: (key: string | null, element: HTMLElement | null) =>
        events.onHover(this.#renderer?.hover(key, element) ?? null),
      markAt: (x: number, y: number) => this.#renderer?.markAt(x, y) ?? null,
      elementsOfSameEntry: (key: string) => this.#renderer?.elementsOfSameEntry(key) ?? [],
      width: () => this.#geometry.width,
      shareAt: (x: number) => shareAt(host, this.#geometry, x),
    };
    listenToPointer(host, listener, this.#listening.signal);
  }

  /** Draws the changes. It moves the window only if a new one is requested and the user is not moving it. */
  update(input: OwnerInput): void {
    const before = this.#input;
    this.#input = input;
    if (!this.#renderer || !before) {
      this.#create();
      return;
    }
    const isMoved = wishOf(before) !== wishOf(input) && this.#moving !== 'user' && this.#moving !== 'jump';
    const { width } = this.#geometry;
    // A pane beside the drawing opens or closes: all changes are drawn at once in the new size.
    if (before.beside !== input.beside && this.#box.measure()) {
      if (isMoved) [this.#moving, this.#heading] = [input.window ? 'app' : 'fit', input.window];
      this.#resized(width);
    } else {
      const changed = drawnProperties.some((name) => before[name] !== input[name]);
      if (changed) this.#renderer.show(this.#box.fitting(input));
      if (isMoved) this.#moveTo(input.window);
    }
    if (before.connectors !== input.connectors) this.#renderer.showConnectors(input.connectors);
    if (before.hovered !== input.hovered) this.#renderer.light(input.hovered);
  }

  /** Pans by a share of the window's length. */
  pan(share: number): void {
    this.#step((window) => panned(window, share), true);
  }

  /** Scales the window's length; a factor below 1 zooms in. */
  zoom(factor: number): void {
    const input = this.#input;
    if (input) this.#step((window) => zoomed(window, factor, zoomShare(input, window)), true);
  }

  /** Moves to the first entry, the last entry or a moment, at the present zoom. */
  goTo(place: 'start' | 'end' | number): void {
    const whole = this.#whole();
    if (whole) this.#step((window) => broughtTo(place, window, whole), true);
  }

  /** Shows all entries. */
  fit(): void {
    const whole = this.#whole();
    if (whole) this.#move(whole, 'fit', true);
  }

  /** The window that shows all entries that pass the filters; null if there are none. */
  resultsWindow(): TimeWindow | null {
    return this.#input && wholeWindow({ ...this.#input, extent: null }, this.#geometry.width);
  }

  /** Shows the selected entry and its neighbours, or all entries if none is selected. */
  fitSelection(): void {
    const around = this.#input && selectionWindow(this.#input);
    const whole = this.#whole();
    if (around && whole && around.end - around.start < whole.end - whole.start) this.#move(around, 'user', true);
    else this.fit();
  }

  /** Moves the focus to the next drawn item in time order, or to the previous one. */
  focusItem(step: 1 | -1): void {
    this.#renderer?.focusItem(step);
  }

  destroy(): void {
    clearTimeout(this.#opening);
    this.#listening.abort();
    this.#box.disconnect();
    this.#renderer?.destroy();
    this.#renderer = null;
  }

  #whole(): TimeWindow | null {
    return this.#input && wholeWindow(this.#input, this.#geometry.width);
  }

  get #geometry(): Geometry {
    return this.#box.geometry(Boolean(this.#input?.lanes));
  }

  #create(): void {
    const wanted = this.#input?.window ?? this.#whole();
    if (this.#renderer || !this.#input || !wanted || !this.#box.ready) return;
    const window = clamped(wanted);
    this.#renderer = new TimelineRenderer(this.#host, window, this.#box.fitting(this.#input), {
      onMove: () => this.#renderer?.follow(false),
      onRest: () => this.#rest(),
      onNeeds: this.#events.onNeeds,
    });
    this.#renderer.showConnectors(this.#input.connectors);
    this.#fitted = this.#input.window === null;
    if (this.#fitted) this.#reporter.tell(window, 'fit');
  }

  /** Follows a drag or pinch. */
  #follow(next: Next): void {
    const [renderer, input] = [this.#renderer, this.#input];
    if (!renderer || !input) return;
    this.#moving = 'user';
    this.#heading = null;
    renderer.moveTo(limited(input, clamped(next(renderer.window))));
  }

  /** Moves to the window that the page requests; null requests all entries. */
  #moveTo(window: TimeWindow | null): void {
    if (!window) this.fit();
    else if (this.#renderer && !sameWindow(window, this.#heading ?? this.#renderer.window))
      this.#move(window, 'app', true);
  }

  #step(next: Next, animated: boolean): void {
    const [renderer, input] = [this.#renderer, this.#input];
    if (!renderer || !input) return;
    this.#move(limited(input, clamped(next(this.#heading ?? renderer.window))), 'user', animated);
  }

  #move(wanted: TimeWindow, cause: MovedBy | 'app', animated: boolean): void {
    const renderer = this.#renderer;
    if (!renderer) return;
    const window = clamped(wanted);
    this.#moving = cause;
    this.#heading = window;
    if (sameWindow(window, renderer.window)) this.#rest();
    else renderer.setWindow(window, animated);
  }

  #rest(): void {
    const [renderer, cause] = [this.#renderer, this.#moving];
    this.#restDue = this.#pressed;
    if (!renderer || !cause || this.#pressed) return;
    this.#moving = null;
    this.#heading = null;
    renderer.follow(true);
    this.#fitted = cause === 'fit';
    if (cause === 'app') this.#reporter.forget();
    else this.#reporter.tell(renderer.window, cause);
  }

  /** Draws the new size. `widthBefore` is that before a pane beside the drawing opened or closed; null if none did. */
  #resized(widthBefore: number | null = null): void {
    const [input, moving] = [this.#input, this.#moving];
    this.#events.onHeight(this.#box.geometry(true).above);
    if (!this.#renderer || !input) return this.#create();
    const { window } = this.#renderer;
    const heading = this.#heading ?? window;
    const sameLength = Math.abs(heading.end - heading.start - (window.end - window.start)) < 2;
    const keepsScale = widthBefore !== null && (moving === 'user' || (moving !== 'fit' && sameLength));
    const move = keepsScale ? this.#atScaleOf(heading, widthBefore) : this.#inNewSize();
    if (move) [this.#moving, this.#heading] = [move.by, null];
    this.#renderer.resize(this.#box.fitting(input), move ? clamped(move.window) : window);
    if (move) this.#rest();
  }

  /** Returns the destination of the present movement, which the resize ends, or everything if that was shown before. */
  #inNewSize(): Move | null {
    const moving = this.#moving;
    const fits = moving === 'fit' || (this.#fitted && !moving);
    const window = fits ? this.#whole() : this.#heading;
    return window && { window, by: moving ?? 'fit' };
  }

  /** Keeps the time scale and the left edge when a pane beside the drawing opens or closes. */
  #atScaleOf(window: TimeWindow, width: number): Move | null {
    const [input, before] = [this.#input, this.#shortened];
    if (!input) return null;
    const now = this.#geometry.width;
    if (input.beside) {
      const to = shortened(window, [width, now], input.entries, input.selected);
      this.#shortened = { from: window, to: clamped(to), fitted: this.#fitted };
      return { window: to, by: 'user' };
    }
    this.#shortened = null;
    if (before && sameWindow(window, before.to)) return { window: before.from, by: before.fitted ? 'fit' : 'user' };
    const whole = this.#fitted ? this.#whole() : null;
    return whole ? { window: whole, by: 'fit' } : { window: atScale(window, width, now), by: 'user' };
  }

  #open(key: string, zooming: boolean): void {
    const [renderer, input] = [this.#renderer, this.#input];
    const item = renderer?.membersOf(key);
    if (!renderer || !input || !item) return;
    const zoomTo = (closer: TimeWindow) => this.#move(closer, 'jump', true);
    const opening = { entries: input.entries, window: renderer.window, zooming, zoomTo };
    clearTimeout(this.#opening);
    if (item.count === 1 || zooming) openItem(item, opening, this.#events);
    else this.#opening = setTimeout(() => openItem(item, opening, this.#events), doubleClickMs);
  }
}
