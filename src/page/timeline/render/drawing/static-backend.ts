import { axisHeight } from '../../axis/axis-layer.ts';
import type { TimeWindow } from '../../entries/entries.ts';
import type { DrawingBackend, BackendEvents, VisItem } from './drawing-backend.ts';
import { connectorItems } from './connector-items.ts';

function box(className: string, style: Partial<CSSStyleDeclaration>, text = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  Object.assign(element.style, style);
  return element;
}

/**
 * Draws the timeline before vis-timeline has arrived: the same items at the same places, without animation. The items
 * respond to the same input.
 */
export class StaticBackend implements DrawingBackend {
  readonly #parent: HTMLElement;
  readonly #element: HTMLElement;
  readonly #elementOf: (key: string) => HTMLElement;
  readonly #events: BackendEvents;
  readonly #items = new Map<string, VisItem>();
  #connectors: readonly TimeWindow[] = [];
  #window: TimeWindow;
  #size: { width: number; height: number };

  /** Draws in an element of its own that fills the parent, whose size is given in pixels. */
  constructor(
    parent: HTMLElement,
    size: { width: number; height: number },
    window: TimeWindow,
    elementOf: (key: string) => HTMLElement,
    events: BackendEvents,
  ) {
    this.#element = box('timeline-picture', {});
    this.#elementOf = elementOf;
    this.#events = events;
    this.#window = window;
    this.#size = size;
    this.#parent = parent;
    parent.append(this.#element);
  }

  get window(): TimeWindow {
    return this.#window;
  }

  get items(): VisItem[] {
    return [...this.#items.values()];
  }

  get connectors(): readonly TimeWindow[] {
    return this.#connectors;
  }

  get gone(): boolean {
    return !this.#element.isConnected;
  }

  setWindow(window: TimeWindow): void {
    const moved = window.start !== this.#window.start || window.end !== this.#window.end;
    this.#window = window;
    if (!moved) return;
    this.#draw();
    this.#events.onMove();
    this.#events.onRest();
  }

  stop(): void {
    // The static backend has no animation.
  }

  feed(removed: readonly string[], put: readonly VisItem[]): void {
    for (const key of removed) this.#items.delete(key);
    for (const item of put) this.#items.set(item.id, item);
    this.#draw();
  }

  putConnectors(connectors: readonly TimeWindow[]): void {
    if (connectors.length === 0 && this.#connectors.length === 0) return;
    this.#connectors = connectors;
    this.#draw();
  }

  redraw(): void {
    const { clientWidth, clientHeight } = this.#parent;
    this.#size = { width: clientWidth, height: clientHeight };
    this.#draw();
  }

  destroy(): void {
    this.#element.remove();
  }

  #draw(): void {
    const items = [...this.#items.values(), ...connectorItems(this.#connectors)];
    this.#element.replaceChildren(...items.flatMap((item) => this.#itemParts(item)));
    this.#events.onDrawn();
  }

  #x(time: number): number {
    const { start, end } = this.#window;
    return ((time - start) / (end - start)) * this.#size.width;
  }

  #itemParts(item: VisItem): HTMLElement[] {
    const { width } = this.#size;
    const ground = this.#size.height - axisHeight;
    const above = (pixels: number) => `calc(100% - ${ground - pixels}px)`;
    const classes = `${item.className ?? ''} vis-readonly`;
    const content = box('vis-item-content', {});
    content.append(this.#elementOf(item.id));
    const left = Math.max(this.#x(item.start.getTime()), -width);
    const place = { transform: `translateX(${left - 1}px)`, bottom: above(7) };
    if (item.type === 'range') {
      const right = Math.min(this.#x(item.end?.getTime() ?? 0), 2 * width);
      const size = { width: `${Math.max(1, right - left)}px`, bottom: above(3) };
      return [box(`vis-item vis-range ${classes}`, { ...place, ...size })];
    }
    const whole = box(`vis-item vis-box ${classes}`, place);
    whole.append(content);
    return [box(`vis-item vis-line ${classes}`, { ...place, bottom: above(1), height: '6px' }), whole];
  }
}
