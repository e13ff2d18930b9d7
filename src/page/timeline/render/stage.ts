import type { AxisPlace } from '../axis/axis-place.ts';
import type { TimeWindow } from '../entries/entries.ts';
import { widestLabel } from '../layout/faces.ts';
import type { Geometry } from '../layout/geometry.ts';
import { geometryOf } from '../layout/geometry.ts';
import { itemElement } from './item-element.ts';
import { elementWith } from './keep-focus.ts';
import { holds } from '../entries/members.ts';
import type { PortEvents } from './port.ts';
import { sameScale, sceneOf, serves } from '../layout/scene.ts';
import type { Content, Figure, Scene } from '../layout/scene.ts';
import { changes } from './vis-items.ts';
import { WideLabels } from './wide-labels.ts';
import { View } from './view.ts';

/** The drawn timeline: holds the widget and keeps what it shows in step with the content and the window. */
export class Stage {
  readonly #host: HTMLElement;
  readonly #view: View;
  readonly #labels: WideLabels;
  #content: Content;
  #scene: Scene;
  #geometry: Geometry;

  /** The host must have a size. */
  constructor(
    host: HTMLElement,
    place: AxisPlace,
    window: TimeWindow,
    content: Content,
    events: Pick<PortEvents, 'onMove' | 'onRest'>,
  ) {
    this.#host = host;
    this.#content = content;
    this.#labels = new WideLabels((key) => elementWith(key, host));
    this.#geometry = this.#measure();
    this.#scene = this.#sceneFor(window, null);
    this.#view = new View({ host, place, size: this.#geometry }, window, (key) => this.#elementOf(key), {
      ...events,
      onDrawn: () => this.#keepLabels(),
    });
    this.#view.feed([], changes(null, this.#scene).put);
    this.#view.putGround(content.rest);
    this.#tellAxis();
  }

  get window(): TimeWindow {
    return this.#view.window;
  }

  /** Moves there at once, or in motion where that is asked for. */
  setWindow(window: TimeWindow, animated: boolean): void {
    this.#view.setWindow(window, animated);
  }

  /** Moves there in mid-gesture: over what is drawn, as far as that goes. */
  moveTo(window: TimeWindow): void {
    const known =
      sameScale(window, this.#scene.window) && sameScale(window, this.window) && serves(this.#scene, window);
    if (known && this.#view.slideTo(window)) this.#keepLabels();
    else this.setWindow(window, false);
  }

  figure(key: string): Figure | undefined {
    return this.#scene.figures.get(key);
  }

  /** Draws other entries, or another selection. */
  show(content: Content): void {
    const before = this.#content;
    this.#content = content;
    this.#view.putGround(content.rest);
    const sameLanes = before.lanes === content.lanes;
    if (!sameLanes) {
      const { width } = this.#geometry;
      this.#geometry = this.#measure();
      if (this.#geometry.width !== width) this.#view.resize(this.#geometry.width);
    }
    this.#draw(sameLanes && before.entries === content.entries);
  }

  /** Draws these ties and no others. */
  showTies(ties: readonly TimeWindow[]): void {
    this.#view.putTies(ties);
  }

  /** Feeds what a moved view has come to need. In mid-gesture only a view that has left its margin is fed. */
  follow(atRest: boolean): void {
    const { window } = this;
    if (atRest) this.#view.settle();
    const scaled = !sameScale(window, this.#scene.window);
    if ((atRest && scaled) || !serves(this.#scene, window)) this.#draw(!scaled);
  }

  /** Takes another size, and what there is room for by now. */
  resize(content: Content): void {
    this.#content = content;
    this.#geometry = this.#measure();
    this.#view.resize(this.#geometry.width);
    this.#draw(false);
    this.#tellAxis();
  }

  /** Moves the focus to the next drawn item in time order, or to the one before. */
  focusItem(step: 1 | -1): void {
    const elements = this.#elementsInView();
    const at = elements.findIndex((element) => element === document.activeElement);
    const from = step > 0 ? 0 : elements.length - 1;
    elements[at < 0 ? from : at + step]?.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#view.destroy();
  }

  /** The elements that stand for the same entry as this one, in whatever lane, on their own or in a group. */
  twinsOf(key: string): HTMLElement[] {
    const figure = this.#scene.figures.get(key);
    if (!figure || figure.item.count > 1) return [];
    return [...this.#scene.figures.values()]
      .filter((other) => other !== figure && holds(other.item.members, figure.item.first))
      .flatMap(({ face }) => elementWith(face.key, this.#host) ?? []);
  }

  /** The buttons of the items in view, in time order. */
  #elementsInView(): HTMLElement[] {
    const { start, end } = this.window;
    return [...this.#scene.figures.values()]
      .filter(({ item }) => item.start < end && item.end > start)
      .toSorted((a, b) => a.item.start - b.item.start || a.row - b.row)
      .flatMap(({ face }) => elementWith(face.key, this.#host) ?? []);
  }

  #keepLabels(): void {
    this.#labels.keepInView(this.#scene, this.#view.sheet, this.window);
  }

  #sceneFor(window: TimeWindow, previous: Scene | null): Scene {
    const { width, rows } = this.#geometry;
    return sceneOf(this.#content, { window, width, rows }, previous);
  }

  #measure(): Geometry {
    const { clientWidth: width, clientHeight: height, style } = this.#host;
    const geometry = geometryOf({ width, height }, this.#content.lanes?.length ?? 0);
    const pixels = {
      '--timeline-row': geometry.rowHeight,
      '--timeline-lane': geometry.rowHeight * geometry.rows,
      '--timeline-gutter': geometry.gutter,
      '--timeline-tools': geometry.tools,
      '--timeline-label': widestLabel(geometry.width) - 8,
    };
    for (const [name, value] of Object.entries(pixels)) style.setProperty(name, `${value}px`);
    style.setProperty('--timeline-lane-lines', `${geometry.linesInLane}`);
    return geometry;
  }

  /** The lanes' labels stand on the axis, whose height is the browser's. */
  #tellAxis(): void {
    this.#host.style.setProperty('--timeline-axis', `${this.#view.axisHeight}px`);
  }

  #draw(keepLanes: boolean): void {
    const before = this.#scene;
    this.#scene = this.#sceneFor(this.window, keepLanes ? before : null);
    const { removed, put } = changes(before, this.#scene);
    this.#view.feed(removed, put);
  }

  #elementOf(key: string): HTMLElement {
    const face = this.#scene.figures.get(key)?.face;
    return face ? itemElement(face) : document.createElement('span');
  }
}
