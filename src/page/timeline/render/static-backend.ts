import { majorLabel, minorLabel } from '../axis/axis-labels.ts';
import type { AxisPlace } from '../axis/axis-place.ts';
import type { TimeWindow } from '../entries/entries.ts';
import type { DrawingBackend, BackendEvents, VisItem } from './drawing-backend.ts';
import { isConnector, connectorItems } from './connector-items.ts';

function box(className: string, style: Partial<CSSStyleDeclaration>, text = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  Object.assign(element.style, style);
  return element;
}

/**
 * Draws the timeline before vis-timeline has arrived: the same items at the same places over the same axis, without
 * animation. The items respond to the same input.
 */
export class StaticBackend implements DrawingBackend {
  readonly #parent: HTMLElement;
  readonly #element: HTMLElement;
  readonly #elementOf: (key: string) => HTMLElement;
  readonly #events: BackendEvents;
  readonly #place: AxisPlace;
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
    place: AxisPlace,
  ) {
    this.#element = box('timeline-picture', {});
    this.#elementOf = elementOf;
    this.#events = events;
    this.#place = place;
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

  get axisHeight(): number {
    const { minor, major } = this.#place.characters;
    return minor.height + major.height;
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
    this.#element.replaceChildren(...this.#axis(), ...items.flatMap((item) => this.#itemParts(item)));
    this.#events.onDrawn();
  }

  #x(time: number): number {
    const { start, end } = this.#window;
    return ((time - start) / (end - start)) * this.#size.width;
  }

  #axis(): HTMLElement[] {
    const { width, height } = this.#size;
    const { minor, major } = this.#place.characters;
    const { start, end } = this.#window;
    const { scale, steps } = this.#place.axisOver(this.#window, (end - start) / width);
    const ground = height - this.axisHeight;
    const labels = box('vis-time-axis vis-foreground', { position: 'absolute', top: `${ground}px` });
    labels.style.height = `${this.axisHeight}px`;
    const lines = box('vis-time-axis vis-background', {});
    let before = 0;
    steps.forEach(({ at, major: isMajor }, number) => {
      const x = this.#x(at);
      const length = this.#x(steps[number + 1]?.at ?? at) - x || before;
      const room = length >= before * 0.4;
      before = length;
      const transform = `translate(${x - 1}px, 0)`;
      if (room) labels.append(box('vis-text vis-minor', { transform, width: `${length}px` }, minorLabel(at, scale)));
      if (isMajor && x > 0)
        labels.append(
          box('vis-text vis-major', { transform: `translate(${x - 1}px, ${minor.height}px)` }, majorLabel(at, scale)),
        );
      const bottom = isMajor ? 0 : major.height;
      if (isMajor || room)
        lines.append(
          box(`vis-grid vis-vertical ${isMajor ? 'vis-major' : 'vis-minor'}`, {
            transform: `translate(${x - 0.5}px, -1px)`,
            height: `${height - bottom + 1}px`,
          }),
        );
    });
    return [lines, labels];
  }

  #itemParts(item: VisItem): HTMLElement[] {
    const { width } = this.#size;
    const ground = this.#size.height - this.axisHeight;
    const above = (pixels: number) => `calc(100% - ${ground - pixels}px)`;
    const classes = `${item.className ?? ''} vis-readonly`;
    const content = box('vis-item-content', {});
    content.append(this.#elementOf(item.id));
    const left = Math.max(this.#x(item.start.getTime()), -width);
    const place = { transform: `translateX(${left - 1}px)`, top: `calc(${ground - 3}px - var(--timeline-row))` };
    if (item.type === 'range') {
      const right = Math.min(this.#x(item.end?.getTime() ?? 0), 2 * width);
      const size = { width: `${Math.max(1, right - left)}px`, ...(isConnector(item.id) ? { bottom: above(3) } : {}) };
      const range = box(`vis-item vis-range ${classes}`, { ...place, ...size });
      const inside = box('vis-item-overflow', {});
      inside.append(content);
      range.append(inside);
      return [range];
    }
    const whole = box(`vis-item vis-box ${classes}`, place);
    whole.append(content);
    return [
      box(`vis-item vis-line ${classes}`, { ...place, top: '', bottom: above(1), height: '6px' }),
      box(`vis-item vis-dot ${classes}`, { transform: `translate(${left - 2.5}px, -3px)`, top: `${ground}px` }),
      whole,
    ];
  }
}
