import type { TimelineEntries, TimeWindow } from './entries.ts';
import { widestLabel } from './faces.ts';
import { itemElement } from './item-element.ts';
import { sameScale, sceneOf, serves } from './scene.ts';
import type { Figure, Scene } from './scene.ts';
import { changes, mostLanes } from './vis-items.ts';
import type { VisPortEvents } from './vis-port.ts';
import { VisPort } from './vis-port.ts';

const laneHeight = 28;
const axisHeight = 52;

/** What is drawn at present, and what it was drawn from. */
interface Content {
  entries: TimelineEntries;
  selected: number | null;
}

/** The drawn timeline: holds the widget and keeps what it shows in step with the content and the window. */
export class Stage {
  readonly #host: HTMLElement;
  readonly #port: VisPort;
  #content: Content;
  #scene: Scene;

  /** The host must have a size. */
  constructor(host: HTMLElement, window: TimeWindow, content: Content, events: VisPortEvents) {
    this.#host = host;
    this.#content = content;
    host.style.setProperty('--timeline-lane', `${laneHeight}px`);
    this.#scene = this.#sceneFor(window, null);
    this.#port = new VisPort(host, window, (key) => this.#elementOf(key), events);
    this.#port.feed([], changes(null, this.#scene).put);
  }

  get window(): TimeWindow {
    return this.#port.window;
  }

  setWindow(window: TimeWindow, duration: number): void {
    this.#port.setWindow(window, duration);
  }

  figure(key: string): Figure | undefined {
    return this.#scene.figures.get(key);
  }

  /** Draws other entries, or another selection. */
  show(content: Content): void {
    const sameEntries = content.entries === this.#content.entries;
    this.#content = content;
    this.#draw(sameEntries);
  }

  /** Feeds what a moved view has come to need. In mid-gesture only a view that has left its margin is fed. */
  follow(atRest: boolean): void {
    const { window } = this.#port;
    const scaled = !sameScale(window, this.#scene.window);
    if ((atRest && scaled) || !serves(this.#scene, window)) this.#draw(!scaled);
  }

  resize(): void {
    this.#port.redraw();
    this.#draw(false);
  }

  /** The buttons of the items in view, in time order. */
  elementsInView(): HTMLElement[] {
    const { start, end } = this.#port.window;
    return [...this.#scene.figures.values()]
      .filter(({ item }) => item.start < end && item.end > start)
      .toSorted((a, b) => a.item.start - b.item.start || a.item.lane - b.item.lane)
      .flatMap(({ item }) => this.#drawnElement(item.key) ?? []);
  }

  destroy(): void {
    this.#port.destroy();
  }

  #sceneFor(window: TimeWindow, previous: Scene | null): Scene {
    const width = this.#host.clientWidth;
    this.#host.style.setProperty('--timeline-label', `${widestLabel(width) - 8}px`);
    const lanes = Math.min(mostLanes, Math.floor((this.#host.clientHeight - axisHeight) / laneHeight));
    const view = { window, width, lanes };
    return sceneOf(this.#content.entries, this.#content.selected, view, previous);
  }

  #draw(keepLanes: boolean): void {
    const before = this.#scene;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;
    const hadFocus = this.#host.contains(document.activeElement);
    this.#scene = this.#sceneFor(this.#port.window, keepLanes ? before : null);
    const { removed, put } = changes(before, this.#scene);
    this.#port.feed(removed, put);
    if (!hadFocus || this.#host.contains(document.activeElement)) return;
    // The element with the focus was replaced, or is gone: the focus must not fall out of the timeline.
    const heir = (focused && this.#drawnElement(focused)) || this.#host.closest<HTMLElement>('[tabindex="0"]');
    heir?.focus({ preventScroll: true });
  }

  #drawnElement(key: string): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  #elementOf(key: string): HTMLElement {
    const face = this.#scene.figures.get(key)?.face;
    return face ? itemElement(face) : document.createElement('span');
  }
}
