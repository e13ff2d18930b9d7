import type { TimeWindow } from '../entries/entries.ts';
import { widestLabel } from '../layout/item-label.ts';
import type { Geometry } from '../layout/geometry.ts';
import { geometryOf } from '../layout/geometry.ts';
import { itemElement } from './item-element.ts';
import { elementWith } from './keep-focus.ts';
import { anchorOf } from '../entries/anchor.ts';
import { holds, lastOf } from '../entries/entry-ranges.ts';
import { positionOf } from '../entries/interval-indexes.ts';
import type { BackendEvents } from './drawing-backend.ts';
import { sameScale, layoutTimeline, serves } from '../layout/timeline-layout.ts';
import type { TimelineContent, LaidOutItem, TimelineLayout } from '../layout/timeline-layout.ts';
import { changes } from './vis-items.ts';
import { WideLabels } from './wide-labels.ts';
import { Viewport } from './viewport.ts';

/** Keeps the drawing in step with content, window and size. */
export class TimelineRenderer {
  readonly #host: HTMLElement;
  readonly #viewport: Viewport;
  readonly #labels: WideLabels;
  #content: TimelineContent;
  #layout: TimelineLayout;
  #geometry: Geometry;

  /** The host must have a size. */
  constructor(
    host: HTMLElement,
    window: TimeWindow,
    content: TimelineContent,
    events: Pick<BackendEvents, 'onMove' | 'onRest'>,
  ) {
    this.#host = host;
    this.#content = content;
    this.#labels = new WideLabels((key) => elementWith(key, host));
    this.#geometry = this.#measure();
    this.#layout = this.#layoutFor(window, null);
    this.#viewport = new Viewport(host, this.#geometry, window, (key) => this.#elementOf(key), {
      ...events,
      onDrawn: () => this.#keepLabels(),
    });
    this.#viewport.feed([], changes(null, this.#layout).put);
    this.#viewport.putGroups(this.#groups);
    this.#viewport.putBackground(content.rest);
    this.#viewport.putEntries(content.entries);
    this.#lightSelected();
  }

  get window(): TimeWindow {
    return this.#viewport.window;
  }

  /** Moves the window, with an animation if asked for. */
  setWindow(window: TimeWindow, animated: boolean): void {
    this.#viewport.setWindow(window, animated);
  }

  /** Moves the window during a gesture: as a translation of the overscan layer as far as its margin reaches. */
  moveTo(window: TimeWindow): void {
    const known =
      sameScale(window, this.#layout.window) && sameScale(window, this.window) && serves(this.#layout, window);
    if (known && this.#viewport.slideTo(window)) this.#keepLabels();
    else this.setWindow(window, false);
  }

  laidOut(key: string): LaidOutItem | undefined {
    return this.#layout.items.get(key);
  }

  /** Draws other entries, lanes or another selection. */
  show(content: TimelineContent): void {
    const before = this.#content;
    this.#content = content;
    this.#viewport.putBackground(content.rest);
    this.#viewport.putEntries(content.entries);
    this.#lightSelected();
    const sameLanes = before.lanes === content.lanes;
    if (!sameLanes) {
      const { width } = this.#geometry;
      this.#geometry = this.#measure();
      if (this.#geometry.width !== width) this.#viewport.resize(this.#geometry);
    }
    this.#draw(sameLanes && before.entries === content.entries);
  }

  /** Replaces the connectors. */
  showConnectors(connectors: readonly TimeWindow[]): void {
    this.#viewport.putConnectors(connectors);
  }

  /**
   * Draws the items that a moved view needs. During a gesture it does so only when the view leaves the laid out margin.
   */
  follow(atRest: boolean): void {
    const { window } = this;
    if (atRest) this.#viewport.settle();
    const scaled = !sameScale(window, this.#layout.window);
    if ((atRest && scaled) || !serves(this.#layout, window)) this.#draw(!scaled);
  }

  /** Adapts to a new size and to the lanes that fit now. */
  resize(content: TimelineContent): void {
    this.#content = content;
    this.#geometry = this.#measure();
    this.#viewport.resize(this.#geometry);
    this.#draw(false);
  }

  /** Moves the focus to the next drawn item in time order, or to the previous one. */
  focusItem(step: 1 | -1): void {
    const elements = this.#elementsInView();
    const at = elements.findIndex((element) => element === document.activeElement);
    const from = step > 0 ? 0 : elements.length - 1;
    elements[at < 0 ? from : at + step]?.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#viewport.destroy();
  }

  /** Returns the other elements that show the same entry, in any lane, alone or in a group. */
  elementsOfSameEntry(key: string): HTMLElement[] {
    const laidOut = this.#layout.items.get(key);
    if (!laidOut || laidOut.item.count > 1) return [];
    return [...this.#layout.items.values()]
      .filter((other) => other !== laidOut && holds(other.item.members, laidOut.item.first))
      .flatMap(({ label }) => elementWith(label.key, this.#host) ?? []);
  }

  /** Returns the buttons of the items in view, in time order. */
  #elementsInView(): HTMLElement[] {
    const { start, end } = this.window;
    return [...this.#layout.items.values()]
      .filter(({ item }) => item.start < end && item.end > start)
      .toSorted((a, b) => a.item.start - b.item.start || a.row - b.row)
      .flatMap(({ label }) => elementWith(label.key, this.#host) ?? []);
  }

  #keepLabels(): void {
    this.#labels.keepInView(this.#layout, this.#viewport.overscan, this.window);
  }

  #layoutFor(window: TimeWindow, previous: TimelineLayout | null): TimelineLayout {
    const { width, rows } = this.#geometry;
    return layoutTimeline(this.#content, { window, width, rows }, previous);
  }

  #measure(): Geometry {
    const { clientWidth: width, clientHeight: height, style } = this.#host;
    const geometry = geometryOf({ width, height }, this.#content.lanes?.length ?? 0);
    const pixels = {
      '--timeline-row': geometry.rowHeight,
      '--timeline-lane': geometry.rowHeight * geometry.rows,
      '--timeline-gutter': geometry.gutter,
      '--timeline-label': widestLabel(geometry.width) - 8,
    };
    for (const [name, value] of Object.entries(pixels)) style.setProperty(name, `${value}px`);
    style.setProperty('--timeline-lane-lines', `${geometry.linesInLane}`);
    return geometry;
  }

  #draw(keepLanes: boolean): void {
    const before = this.#layout;
    this.#layout = this.#layoutFor(this.window, keepLanes ? before : null);
    const { removed, put } = changes(before, this.#layout);
    this.#viewport.feed(removed, put);
    this.#viewport.putGroups(this.#groups);
  }

  #lightSelected(): void {
    const { entries, selected } = this.#content;
    const position = positionOf(entries, selected);
    this.#viewport.light(position < 0 ? null : anchorOf(entries, position));
  }

  /** The intervals of the groups, from the first to the last start of each. */
  get #groups(): TimeWindow[] {
    const { start } = this.#content.entries;
    return [...this.#layout.items.values()]
      .filter(({ item }) => item.count > 1)
      .map(({ item }) => ({ start: item.start, end: start[lastOf(item.members)] ?? item.start }));
  }

  #elementOf(key: string): HTMLElement {
    const label = this.#layout.items.get(key)?.label;
    return label ? itemElement(label) : document.createElement('span');
  }
}
