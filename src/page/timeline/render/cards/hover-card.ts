import type { CardLabel } from '../../layout/cards/card-label.ts';
import { detailsOf } from './card-element.ts';

/** Distance from the hovered card and from the edges of the page, in pixels. */
const margin = 6;

/**
 * Shows a hovered card, group or mark whole, with its date and its people, in a layer of its own: above it, or below it
 * where there is no room, and so never under the pointer. Screen readers have the same in the card's name.
 */
export class HoverCard {
  readonly #host: HTMLElement;
  readonly #element = document.createElement('div');

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#element.className = 'timeline-hover';
    this.#element.setAttribute('aria-hidden', 'true');
  }

  show(label: CardLabel, place: HTMLElement): void {
    const element = this.#element;
    element.replaceChildren(...detailsOf(label));
    this.#host.append(element);
    const anchor = place.getBoundingClientRect();
    const view = this.#host.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = Math.max(anchor.left, view.left + margin);
    const above = anchor.top - margin - height;
    element.style.left = `${Math.max(margin, Math.min(left, document.documentElement.clientWidth - width - margin))}px`;
    element.style.top = `${above >= margin ? above : anchor.bottom + margin}px`;
  }

  hide(): void {
    this.#element.remove();
  }
}
