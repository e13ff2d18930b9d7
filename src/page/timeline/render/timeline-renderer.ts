import type { TimeWindow } from '../entries/entries.ts';
import { countOf, firstOf, lastOf } from '../entries/entry-ranges.ts';
import { positionOf } from '../entries/interval-indexes.ts';
import type { Members } from '../layout/cards/card.ts';
import { labelOf } from '../layout/cards/card-label.ts';
import { dimensions, marksRoom, pitchOf } from '../layout/cards/card-size.ts';
import type { Geometry } from '../layout/geometry.ts';
import { geometryOf, heightFor } from '../layout/geometry.ts';
import type { TextWidth } from '../layout/cards/text-fit.ts';
import type { TimelineContent, LayoutSize, TimelineLayout } from '../layout/timeline-layout.ts';
import { heightNeeded, sameScale, layoutTimeline, serves } from '../layout/timeline-layout.ts';
import { buttonsIn, buttonsOfEntry, buttonsOfSameEntry } from './cards/card-buttons.ts';
import { cardElement } from './cards/card-element.ts';
import type { BackendEvents } from './drawing/drawing-backend.ts';
import { HoverCard } from './cards/hover-card.ts';
import { elementWith, keepFocus } from './keep-focus.ts';
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
  readonly #hover: HoverCard;
  /** Key of the hovered card or mark. */
  #hovered: string | null = null;
  #lit: number | null = null;

  /** The host must have a size. */
  constructor(host: HTMLElement, window: TimeWindow, content: TimelineContent, events: RendererEvents) {
    this.#host = host;
    this.#content = content;
    this.#events = events;
    this.#measureText = headlineWidth(host);
    this.#hover = new HoverCard(host);
    this.#geometry = this.#measure();
    this.#layout = this.#layoutFor(window);
    this.#styleRows();
    this.#viewport = new Viewport(host, this.#geometry, window, (key) => this.#elementOf(key), {
      ...events,
      onDrawn: () => undefined,
    });
    this.#viewport.limitMarks(marksRoom(this.#layout.size));
    this.#viewport.feed([], changes(null, this.#layout).put);
    this.#viewport.putGroups(this.#groups);
    this.#viewport.putBackground(content.rest);
    this.#viewport.putEntries(content.entries, content.lanes);
    this.#lightMark();
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
    this.#lightMark();
    const sameLanes = before.lanes === content.lanes;
    if (!sameLanes) {
      const { width } = this.#geometry;
      this.#geometry = this.#measure();
      if (this.#geometry.width !== width) this.#viewport.resize(this.#geometry, this.window);
    }
    this.#draw({ sameEntries: sameLanes && before.entries === content.entries, atRest: true });
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
    this.#lightMark();
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

  /**
   * Shows the whole of a card or mark on which the pointer rests, if it does not show it itself; null hides it. Returns
   * the id of its entry; null for several.
   */
  hover(key: string | null, element: HTMLElement | null): number | null {
    const hovered = key === null ? null : this.membersOf(key);
    this.#hovered = key;
    this.#hover.hide();
    if (key === null || !element || !hovered) return null;
    const { members, count, first } = hovered;
    const { entries, selected } = this.#content;
    const laidOut = this.#layout.cards.get(key);
    const showsAll = laidOut?.size === 'L' && count === 1 && !laidOut.card.cut;
    if (!showsAll)
      this.#hover.show(laidOut?.label ?? labelOf(entries, members, positionOf(entries, selected)), element);
    return count > 1 ? null : (entries.id[first] ?? null);
  }

  /** Lights the cards of an entry on which the pointer is elsewhere on the page; null lights none. */
  light(id: number | null): void {
    this.#lit = id;
    for (const element of this.#host.querySelectorAll('.timeline-lit')) element.classList.remove('timeline-lit');
    if (id !== null)
      for (const element of buttonsOfEntry(this.#layout.cards, this.#content.entries, id, this.#host))
        element.classList.add('timeline-lit');
    this.#lightMark();
  }

  /** Moves the focus to the next drawn card in time order, or to the previous one. */
  focusItem(step: 1 | -1): void {
    const elements = buttonsIn(this.#layout.cards, this.window, this.#host);
    const at = elements.findIndex((element) => element === document.activeElement);
    const from = step > 0 ? 0 : elements.length - 1;
    elements[at < 0 ? from : at + step]?.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#hover.hide();
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
    const hovered = this.#hovered;
    this.#hover.hide();
    this.#viewport.feed(removed, put);
    this.#viewport.putGroups(this.#groups);
    if (this.#lit !== null) this.light(this.#lit);
    // A drawing moves cards away from the pointer, but not from the focus.
    const { activeElement } = document;
    const key = activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined;
    if (key !== undefined && key === hovered) this.hover(key, elementWith(key, this.#host));
  }

  /** Rings the mark of the lit entry, otherwise of the selected one. */
  #lightMark(): void {
    const { entries, selected } = this.#content;
    this.#viewport.light(positionOf(entries, this.#lit ?? selected));
  }

  /**
   * The intervals of the groups, from the first to the last start of each: none with lanes, which leave no room for
   * brackets.
   */
  get #groups(): TimeWindow[] {
    if (this.#content.lanes) return [];
    const { start } = this.#content.entries;
    return [...this.#layout.cards.values()]
      .filter(({ card }) => card.count > 1)
      .map(({ card }) => ({ start: card.start, end: start[lastOf(card.members)] ?? card.start }));
  }

  #elementOf(key: string): HTMLElement {
    const laidOut = this.#layout.cards.get(key);
    return laidOut ? cardElement(laidOut) : document.createElement('span');
  }
}
