import type { Scene } from '../layout/scene.ts';
import type { Sheet } from './sheet.ts';
import type { TimeWindow } from '../entries/entries.ts';

/** Keeps the labels of what is wider than a label in view while it passes the left edge of the view. */
export class WideLabels {
  readonly #elementOf: (key: string) => HTMLElement | null;
  #held = new Set<HTMLElement>();

  constructor(elementOf: (key: string) => HTMLElement | null) {
    this.#elementOf = elementOf;
  }

  keepInView({ figures }: Scene, sheet: Sheet, window: TimeWindow): void {
    const held = new Set<HTMLElement>();
    for (const { item, face, wide, showsSpan } of figures.values()) {
      if (!wide || !showsSpan || item.start >= window.start || item.end <= window.start) continue;
      const element = this.#elementOf(face.key);
      if (!element) continue;
      element.style.translate = `${sheet.pixelsFrom(item.start, window)}px`;
      held.add(element);
    }
    for (const element of this.#held) if (!held.has(element)) element.style.translate = '';
    this.#held = held;
  }
}
