import type { TimeWindow } from '../entries/entries.ts';
import { countOf, firstOf } from '../entries/entry-ranges.ts';
import type { Members } from '../layout/cards/card.ts';
import { dimensions, marksRoom, pitchOf } from '../layout/cards/card-size.ts';
import { groupIntervals } from '../layout/group-intervals.ts';
import type { Geometry } from '../layout/geometry.ts';
import { geometryOf, heightFor } from '../layout/geometry.ts';
import type { TextWidth } from '../layout/cards/text-fit.ts';
import type { TimelineContent, LayoutSize, TimelineLayout } from '../layout/timeline-layout.ts';
import { heightNeeded, sameScale, layoutTimeline, serves } from '../layout/timeline-layout.ts';
import { buttonsIn, buttonsOfSameEntry } from './cards/card-buttons.ts';
import { cardElement } from './cards/card-element.ts';
import type { BackendEvents } from './drawing/drawing-backend.ts';
import { Highlights } from './cards/highlights.ts';
import type { Drawn } from './cards/highlights.ts';
import { keepFocus } from './keep-focus.ts';
import { headlineWidth } from './cards/text-width.ts';
import { changes } from './drawing/vis-items.ts';
import { Viewport } from './drawing/viewport.ts';

interface RendererEvents extends Pick<BackendEvents, 'onMove' | 'onRest'> {
  /** Called with the height at which everything in view has a large card, axis included, in pixels. */
  onNeeds: (height: number) => void;
}

/** Keeps the drawing in step with content, window and size. */
export class TimelineRenderer {
  readonly #host: HTMLElement;
  readonly #viewport: Viewport;
  readonly #events: RendererEvents;
  readonly #measureText: TextWidth;
  #content: TimelineContent;
  #layout: TimelineLayout;
  #geometry: Geometry;
  readonly #highlights: Highlights;

  /** The host must have a size. */
  constructor(host: HTMLElement, window: TimeWindow, content: TimelineContent, events: RendererEvents) {
    this.#host = host;
    this.#content = content;
    this.#events = events;
    this.#measureText = headlineWidth(host);
    this.#geometry = this.#measure();
    this.#layout = this.#layoutFor(window);
    this.#styleRows();
    this.#viewport = new Viewport(host, this.#geometry, window, (key) => this.#elementOf(key), {
      ...events,
      onDrawn: () => undefined,
    });
    this.#highlights = new Highlights(host, this.#viewport);
    this.#viewport.limitMarks(marksRoom(this.#layout.size));
    this.#viewport.feed([], changes(null, this.#layout).put);
    this.#viewport.putGroups(groupIntervals(this.#content, this.#layout));
    this.#viewport.putBackground(content.rest);
    this.#viewport.putEntries(content.entries, content.lanes);
    this.#highlights.lightMark(content);
    this.#tellNeeds();
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
    if (!known || !this.#viewport.slideTo(window)) this.setWindow(window, false);
  }

  /** Finds the mark at a place on the page, in pixels: an element with its place and its key. */
  markAt(pageX: number, pageY: number): HTMLElement | null {
    return this.#viewport.markAt(pageX, pageY);
  }

  /** Returns the entries of a card or of the mark that was found last, by its key. */
  membersOf(key: string): Members | null {
    const card = this.#layout.cards.get(key)?.card;
    const members = card ? null : this.#viewport.membersOfMark(key);
    return members ? { members, count: countOf(members), first: firstOf(members) } : (card ?? null);
  }

  /** Draws other entries, lanes or another selection. */
  show(content: TimelineContent): void {
    const before = this.#content;
    this.#content = content;
    this.#viewport.putBackground(content.rest);
    this.#viewport.putEntries(content.entries, content.lanes);
    this.#highlights.lightMark(content);
    const sameLanes = before.lanes === content.lanes;
    if (!sameLanes) {
      const { width } = this.#geometry;
      this.#geometry = this.#measure();
      if (this.#geometry.width !== width) this.#viewport.resize(this.#geometry, this.window);
    }
    this.#draw({ sameEntries: sameLanes && before.entries.start === content.entries.start, atRest: true });
  }

  /** Replaces the connectors. */
  showConnectors(connectors: readonly TimeWindow[]): void {
    this.#viewport.putConnectors(connectors);
  }

  /**
   * Draws the cards that a moved view needs. During a gesture it does so only when the view leaves the laid out margin,
   * and keeps the size of the cards.
   */
  follow(atRest: boolean): void {
    const { window } = this;
    if (atRest) this.#viewport.settle();
    const moved = window.start !== this.#layout.window.start || window.end !== this.#layout.window.end;
    if (atRest ? moved : !serves(this.#layout, window)) this.#draw({ sameEntries: true, atRest });
  }

  /** Draws a window in the new size of the host, with the content and the lanes that fit now. */
  resize(content: TimelineContent, window: TimeWindow): void {
    this.#content = content;
    this.#geometry = this.#measure();
    this.#viewport.putBackground(content.rest);
    this.#viewport.putEntries(content.entries, content.lanes);
    this.#highlights.lightMark(content);
    const before = this.#layout;
    // The layout is computed before the window moves, so that the move needs no layout of its own.
    this.#layout = this.#layoutFor(window, { sameEntries: false, atRest: true });
    // A card is out of the drawing until its new row is known.
    keepFocus(this.#host, () => {
      this.#viewport.resize(this.#geometry, window);
      this.#feed(before);
    });
    this.#tellNeeds();
  }

  /** Highlights the card or mark under the pointer, as {@link Highlights.hover} does. */
  hover(key: string | null, element: HTMLElement | null): number | null {
    return this.#highlights.hover(this.#drawn, key, element);
  }

  /** Lights the cards of an entry on which the pointer is elsewhere on the page; null lights none. */
  light(id: number | null): void {
    this.#highlights.light(this.#drawn, id);
  }

  /** Moves the focus to the next drawn card in time order, or to the previous one. */
  focusItem(step: 1 | -1): void {
    const elements = buttonsIn(this.#layout.cards, this.window, this.#host);
    const at = elements.findIndex((element) => element === document.activeElement);
    const from = step > 0 ? 0 : elements.length - 1;
    elements[at < 0 ? from : at + step]?.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#highlights.hide();
    this.#viewport.destroy();
  }

  /** Returns the other elements that show the same entry, in any lane, alone or in a group. */
  elementsOfSameEntry(key: string): HTMLElement[] {
    return buttonsOfSameEntry(this.#layout.cards, key, this.#host);
  }

  #layoutFor(window: TimeWindow, former: { sameEntries: boolean; atRest: boolean } | null = null): TimelineLayout {
    return layoutTimeline(this.#content, this.#sizeFor(window), former && { layout: this.#layout, ...former });
  }

  #sizeFor(window: TimeWindow): LayoutSize {
    const { width, above } = this.#geometry;
    return { window, width, above, measure: this.#measureText };
  }

  #tellNeeds(): void {
    this.#events.onNeeds(heightFor(heightNeeded(this.#content, this.#sizeFor(this.window))));
  }

  #measure(): Geometry {
    const { clientWidth: width, clientHeight: height } = this.#host;
    const geometry = geometryOf({ width, height }, this.#content.lanes !== null);
    this.#setPixels({ '--timeline-gutter': geometry.gutter });
    return geometry;
  }

  /** Passes the heights of cards and rows to the style sheet. */
  #styleRows(): void {
    const { size, marks } = this.#layout;
    this.#setPixels({
      '--timeline-row': pitchOf(size),
      '--timeline-card': dimensions[size].height,
      '--timeline-marks': marks,
    });
  }

  #setPixels(pixels: Record<string, number>): void {
    for (const [name, value] of Object.entries(pixels)) this.#host.style.setProperty(name, `${value}px`);
  }

  #draw(former: { sameEntries: boolean; atRest: boolean }): void {
    const before = this.#layout;
    this.#layout = this.#layoutFor(this.window, former);
    this.#feed(before);
    if (former.atRest) this.#tellNeeds();
  }

  /** Draws the differences of the layout from the one before. */
  #feed(before: TimelineLayout): void {
    if (before.size !== this.#layout.size || before.marks !== this.#layout.marks) this.#styleRows();
    this.#viewport.limitMarks(marksRoom(this.#layout.size));
    const { removed, put } = changes(before, this.#layout);
    this.#highlights.around(this.#drawn, () => {
      this.#viewport.feed(removed, put);
      this.#viewport.putGroups(groupIntervals(this.#content, this.#layout));
    });
  }

  get #drawn(): Drawn {
    return { content: this.#content, layout: this.#layout, membersOf: (key) => this.membersOf(key) };
  }

  #elementOf(key: string): HTMLElement {
    const laidOut = this.#layout.cards.get(key);
    return laidOut ? cardElement(laidOut) : document.createElement('span');
  }
}
