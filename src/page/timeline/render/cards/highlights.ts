import { positionOf } from '../../entries/interval-indexes.ts';
import type { Members } from '../../layout/cards/card.ts';
import { labelOf } from '../../layout/cards/card-label.ts';
import type { TimelineContent, TimelineLayout } from '../../layout/timeline-layout.ts';
import type { Viewport } from '../drawing/viewport.ts';
import { elementWith } from '../keep-focus.ts';
import { buttonsOfEntry } from './card-buttons.ts';
import { HoverCard } from './hover-card.ts';

/** The drawing that is highlighted. */
export interface Drawn {
  content: TimelineContent;
  layout: TimelineLayout;
  /** Returns the entries of a card or mark by its key. */
  membersOf: (key: string) => Members | null;
}

/** Highlights the card or mark under the pointer, and the cards and the mark of an entry that is hovered elsewhere. */
export class Highlights {
  readonly #host: HTMLElement;
  readonly #viewport: Viewport;
  readonly #card: HoverCard;
  /** Key of the hovered card or mark. */
  #hovered: string | null = null;
  /** Id of the entry that is hovered elsewhere on the page. */
  #lit: number | null = null;

  constructor(host: HTMLElement, viewport: Viewport) {
    this.#host = host;
    this.#viewport = viewport;
    this.#card = new HoverCard(host);
  }

  /**
   * Shows the whole of a card or mark on which the pointer rests, if it does not show it itself; null hides it. Returns
   * the id of its entry; null for several.
   */
  hover({ content, layout, membersOf }: Drawn, key: string | null, element: HTMLElement | null): number | null {
    const hovered = key === null ? null : membersOf(key);
    this.#hovered = key;
    this.#card.hide();
    if (key === null || !element || !hovered) return null;
    const { members, count, first } = hovered;
    const { entries, selected } = content;
    const laidOut = layout.cards.get(key);
    const showsAll = laidOut?.size === 'L' && count === 1 && !laidOut.card.cut;
    if (!showsAll) this.#card.show(laidOut?.label ?? labelOf(entries, members, positionOf(entries, selected)), element);
    return count > 1 ? null : (entries.id[first] ?? null);
  }

  /** Lights the cards and the mark of an entry; null lights no card, and the mark of the selected entry. */
  light({ content, layout }: Drawn, id: number | null): void {
    this.#lit = id;
    for (const element of this.#host.querySelectorAll('.timeline-lit')) element.classList.remove('timeline-lit');
    if (id !== null)
      for (const element of buttonsOfEntry(layout.cards, content.entries, id, this.#host))
        element.classList.add('timeline-lit');
    this.lightMark(content);
  }

  /** Rings the mark of the lit entry, otherwise of the selected one. */
  lightMark({ entries, selected }: TimelineContent): void {
    this.#viewport.light(positionOf(entries, this.#lit ?? selected));
  }

  /** Highlights again what a change of the drawing has replaced. */
  around(drawn: Drawn, change: () => void): void {
    const hovered = this.#hovered;
    this.hide();
    change();
    if (this.#lit !== null) this.light(drawn, this.#lit);
    // A drawing moves cards away from the pointer, but not from the focus.
    const { activeElement } = document;
    const key = activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined;
    if (key !== undefined && key === hovered) this.hover(drawn, key, elementWith(key, this.#host));
  }

  /** Hides the hover card. */
  hide(): void {
    this.#card.hide();
  }
}
