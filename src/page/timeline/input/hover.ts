import type { ItemAt } from './item-at.ts';

/** Time for which the pointer rests on a card before it counts as hovered. */
const delayMs = 150;

type OnHover = (key: string | null, element: HTMLElement | null) => void;

/** Tracks the card that is hovered: by the pointer after a delay, by the focus at once. */
class Hover {
  readonly #onHover: OnHover;
  /** Key of the card under the pointer or with the focus: its element is another after each redraw. */
  #over: string | null = null;
  #reported: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onHover: OnHover) {
    this.#onHover = onHover;
  }

  get active(): boolean {
    return this.#reported !== null;
  }

  /** Moves the hover to a card; moves within the same card change nothing. */
  enter(card: HTMLElement | null, delay: number): void {
    const key = card?.dataset['key'] ?? null;
    if (key === this.#over) return;
    this.end();
    this.#over = key;
    if (!card) return;
    if (delay === 0) this.#report(card);
    else this.#timer = setTimeout(() => this.#report(card), delay);
  }

  /** Ends the hover until the pointer or the focus enters another card. */
  end(): void {
    clearTimeout(this.#timer);
    this.#report(null);
  }

  #report(card: HTMLElement | null): void {
    if (card === this.#reported) return;
    this.#reported = card;
    this.#onHover(card?.dataset['key'] ?? null, card);
  }
}

/**
 * Reports the card or mark on which the pointer has rested for 150 ms, or which has got the focus by the keyboard; null
 * when the pointer or the focus leaves it, and when a press, a turn of the wheel or a key begins something else.
 */
export function listenToHover(host: HTMLElement, itemAt: ItemAt, onHover: OnHover, signal: AbortSignal): void {
  const hover = new Hover(onHover);
  // What a press opens or a key shows may move under the pointer, which hovers nothing before it moves itself: after
  // each change of the layout, browsers report a pointer that rests.
  let resting = false;
  // A card that is drawn again gets its focus back, which hovers it only if a key moved the focus last.
  let byKey = true;
  for (const type of ['pointerover', 'pointermove'] as const)
    host.addEventListener(
      type,
      (event) => {
        const moved = event.movementX !== 0 || event.movementY !== 0;
        if (event.pointerType === 'touch' || event.buttons !== 0 || (resting && !moved)) return;
        resting = false;
        hover.enter(itemAt(event), delayMs);
      },
      { signal, passive: true },
    );
  host.addEventListener(
    'focusin',
    (event) => {
      const card = itemAt(event);
      // During the event, Chromium does not match the pseudo-class yet.
      queueMicrotask(() => {
        if (!byKey || !card?.matches(':focus-visible')) return;
        resting = true;
        hover.enter(card, 0);
      });
    },
    { signal },
  );
  for (const type of ['pointerleave', 'focusout'] as const)
    host.addEventListener(type, () => hover.enter(null, 0), { signal });
  host.addEventListener(
    'pointerdown',
    () => {
      resting = true;
      byKey = false;
      hover.end();
    },
    { signal, passive: true },
  );
  host.addEventListener('wheel', () => hover.end(), { signal, passive: true });
  const onKey = (event: KeyboardEvent) => {
    byKey = true;
    if (!hover.active) return;
    // Escape dismisses the card before it closes anything else, as in a tooltip (WCAG 1.4.13).
    if (event.key === 'Escape') event.stopPropagation();
    hover.end();
  };
  window.addEventListener('keydown', onKey, { signal, capture: true });
  signal.addEventListener('abort', () => hover.end());
}
