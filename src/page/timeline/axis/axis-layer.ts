import type { TimeWindow } from '../entries/entries.ts';
import { timesOver } from './calendar-steps.ts';
import { ticksOf, tickStep } from './ticks.ts';

/** Height of the axis below its line, in pixels, as in the style sheet. */
export const axisHeight = 40;

const svg = 'http://www.w3.org/2000/svg';

function element(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}

/** Draws the line of the axis, its labels and the grid, in the overscan layer: a pan translates them with it. */
export class AxisLayer {
  readonly #grid = document.createElementNS(svg, 'svg');
  readonly #lines = document.createElementNS(svg, 'path');
  readonly #labels = element('axis-labels');

  constructor(overscan: HTMLElement) {
    this.#grid.setAttribute('class', 'axis-grid');
    this.#grid.setAttribute('aria-hidden', 'true');
    this.#grid.append(this.#lines);
    // The label of the visible period says the same in a few words.
    this.#labels.setAttribute('aria-hidden', 'true');
    overscan.prepend(this.#grid, this.#labels);
  }

  /**
   * Draws the window of a layer of this size, in pixels, of which `seen` is visible. Its labels are in the part `clear`
   * of that, since buttons cover the ends.
   */
  draw(
    window: TimeWindow,
    { width, height }: { width: number; height: number },
    seen: TimeWindow,
    clear: TimeWindow,
  ): void {
    const msPerPixel = (window.end - window.start) / width;
    const x = (time: number) => Math.round((time - window.start) / msPerPixel) + 0.5;
    const times = timesOver(tickStep(msPerPixel), window);
    this.#lines.setAttribute('d', times.map((at) => `M${x(at)} 0v${height - axisHeight}`).join(''));
    const ticks = ticksOf(window, width, clear).filter(
      (tick) =>
        (tick.at >= clear.start && tick.at < clear.end) ||
        tick.left > x(seen.end) ||
        tick.left + tick.width < x(seen.start),
    );
    while (this.#labels.children.length > ticks.length) this.#labels.lastElementChild?.remove();
    while (this.#labels.children.length < ticks.length) this.#labels.append(element('axis-label'));
    ticks.forEach(({ label, left, width: labelWidth }, at) => {
      const drawn = this.#labels.children[at];
      if (!(drawn instanceof HTMLElement)) return;
      drawn.textContent = label;
      drawn.style.width = `${labelWidth}px`;
      drawn.style.transform = `translateX(${left}px)`;
    });
  }
}
