import type { TimeWindow } from '../entries/entries.ts';

/** The share of the view that is drawn beyond each of its sides: a hand moves it so far before it is drawn anew. */
const marginShare = 0.5;

/**
 * What is drawn, on an element wider than the view: within its margins the view moves over it as over a picture, which
 * the compositor does by itself, and nothing is laid out or painted for that.
 */
export class Overscan {
  /** Shows the part of the overscan layer that is in view. */
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

  /** Takes the width of the view, in pixels. */
  resize(width: number): void {
    this.#width = Math.max(1, width);
    this.#margin = Math.round(this.#width * marginShare);
    this.element.style.left = `${-this.#margin}px`;
    this.element.style.width = `${this.width}px`;
  }

  /** The range of time on the whole overscan when this window is in the middle of it. */
  around({ start, end }: TimeWindow): TimeWindow {
    const margin = ((end - start) * this.#margin) / this.#width;
    return { start: Math.round(start - margin), end: Math.round(end + margin) };
  }

  /** The window in the middle of the overscan layer that bears this range of time. */
  middleOf({ start, end }: TimeWindow): TimeWindow {
    const margin = ((end - start) * this.#margin) / this.width;
    return { start: Math.round(start + margin), end: Math.round(end - margin) };
  }

  /** Moves the overscan layer from having one window in view to having another one of the same length; false if it is too short. */
  slide(middle: TimeWindow, seen: TimeWindow): boolean {
    const shift = ((middle.start - seen.start) / (middle.end - middle.start)) * this.#width;
    if (Math.abs(shift) > this.#margin) return false;
    if (shift !== this.#shift) this.element.style.transform = shift === 0 ? '' : `translateX(${shift}px)`;
    this.#shift = shift;
    return true;
  }

  /** How far the view's left edge is from where an item is drawn that began before: no more than the overscan layer off the overscan layer. */
  pixelsFrom(start: number, { start: from, end }: TimeWindow): number {
    const pixels = ((from - start) / (end - from)) * this.#width;
    const farthest = this.width + this.#margin - this.#shift;
    return Math.min(pixels, farthest);
  }

  /** The range of it that is in view, in its pixels. */
  get seen(): { left: number; right: number } {
    const left = this.#margin - this.#shift;
    return { left, right: left + this.#width };
  }

  /** Pixels of the whole overscan. */
  get width(): number {
    return this.#width + 2 * this.#margin;
  }
}
