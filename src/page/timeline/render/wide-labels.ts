import type { TimelineLayout } from '../layout/timeline-layout.ts';
import type { Overscan } from './overscan.ts';
import type { TimeWindow } from '../entries/entries.ts';

/** Keeps the labels of wide items in view while the items pass the left edge (sticky labels). */
export class WideLabels {
  readonly #elementOf: (key: string) => HTMLElement | null;
  #held = new Set<HTMLElement>();

  constructor(elementOf: (key: string) => HTMLElement | null) {
    this.#elementOf = elementOf;
  }

  keepInView({ items }: TimelineLayout, overscan: Overscan, window: TimeWindow): void {
    const held = new Set<HTMLElement>();
    for (const { item, label, wide, showsSpan } of items.values()) {
      if (!wide || !showsSpan || item.start >= window.start || item.end <= window.start) continue;
      const element = this.#elementOf(label.key);
      if (!element) continue;
      element.style.translate = `${overscan.pixelsFrom(item.start, window)}px`;
      held.add(element);
    }
    for (const element of this.#held) if (!held.has(element)) element.style.translate = '';
    this.#held = held;
  }
}
