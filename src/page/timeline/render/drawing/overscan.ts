import type { TimeWindow } from '../../entries/entries.ts';

/** Width of the margin on each side, as a share of the view: the distance of a drag before a redraw. */
const marginShare = 0.5;

/**
 * The overscan layer: an element wider than the view, on which everything is drawn. Within its margins a pan is a
 * transform, which the compositor applies without layout or paint.
 */
export class Overscan {
  /** Clips the layer to the view. */
  readonly frame: HTMLElement;
  readonly element: HTMLElement;
  #width = 1;
  #margin = 0;
  #shift = 0;

  constructor(host: HTMLElement) {
    this.frame = document.createElement('div');
    this.frame.className = 'timeline-mount';
    this.element = document.createElement('div');
    this.element.className = 'timeline-overscan';
    this.frame.append(this.element);
    host.append(this.frame);
  }

  /** Sets the width of the view, in pixels. */
  resize(width: number): void {
    this.#width = Math.max(1, width);
    this.#margin = Math.round(this.#width * marginShare);
    this.element.style.left = `${-this.#margin}px`;
    this.element.style.width = `${this.width}px`;
  }

  /** Returns the window of the whole layer that has a given window in its middle. */
  around({ start, end }: TimeWindow): TimeWindow {
    const margin = ((end - start) * this.#margin) / this.#width;
    return { start: Math.round(start - margin), end: Math.round(end + margin) };
  }

  /** Returns the window in the middle of a layer that shows a given window. */
  middleOf({ start, end }: TimeWindow): TimeWindow {
    const margin = ((end - start) * this.#margin) / this.width;
    return { start: Math.round(start + margin), end: Math.round(end - margin) };
  }

  /**
   * Translates the layer so that the view shows another window of the same length; returns false if the margin is too
   * small.
   */
  slide(middle: TimeWindow, seen: TimeWindow): boolean {
    const shift = ((middle.start - seen.start) / (middle.end - middle.start)) * this.#width;
    if (Math.abs(shift) > this.#margin) return false;
    if (shift !== this.#shift) this.element.style.transform = shift === 0 ? '' : `translateX(${shift}px)`;
    this.#shift = shift;
    return true;
  }

  /**
   * Distance, in pixels, from the left edge of an item that began before the view to the edge of the view, bounded by
   * the layer's width because vis-timeline draws no farther.
   */
  pixelsFrom(start: number, { start: from, end }: TimeWindow): number {
    const pixels = ((from - start) / (end - from)) * this.#width;
    const farthest = this.width + this.#margin - this.#shift;
    return Math.min(pixels, farthest);
  }

  /** The visible part of the layer, in its own pixels. */
  get seen(): { left: number; right: number } {
    const left = this.#margin - this.#shift;
    return { left, right: left + this.#width };
  }

  /** Width of the whole layer, in pixels. */
  get width(): number {
    return this.#width + 2 * this.#margin;
  }
}
