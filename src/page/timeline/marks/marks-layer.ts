import { foregroundOf } from '../entries/background.ts';
import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { pathsOf } from './mark-paths.ts';
import { marksOf } from './time-marks.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Draws the marks of the entries on the axis line, in the overscan layer: a pan translates them with it. */
export class MarksLayer {
  readonly #picture = document.createElementNS(svg, 'svg');
  #entries: TimelineEntries | null = null;
  #drawn: { window: TimeWindow; width: number; height: number } | null = null;

  constructor(overscan: HTMLElement) {
    this.#picture.setAttribute('class', 'timeline-marks');
    this.#picture.setAttribute('aria-hidden', 'true');
    // Cards cover the bars of a dense window.
    overscan.prepend(this.#picture);
  }

  show(entries: TimelineEntries): void {
    if (entries === this.#entries) return;
    this.#entries = entries;
    if (this.#drawn) this.#redraw(this.#drawn);
  }

  /** Draws a window that is `width` pixels wide; `height` is that of the drawing above the axis. */
  draw(window: TimeWindow, width: number, height: number): void {
    const [wanted, drawn] = [{ window, width, height }, this.#drawn];
    const same = drawn?.width === width && drawn.height === height && drawn.window.start === window.start;
    if (same && drawn.window.end === window.end) return;
    this.#drawn = wanted;
    this.#redraw(wanted);
  }

  #redraw({ window, width, height }: { window: TimeWindow; width: number; height: number }): void {
    const entries = this.#entries;
    if (!entries) return;
    const marks = marksOf(entries, foregroundOf(entries), window, width);
    this.#picture.classList.toggle('timeline-dense', marks.dense);
    this.#picture.replaceChildren(
      ...[...pathsOf(marks, height)].map(([classes, path]) => {
        const element = document.createElementNS(svg, 'path');
        element.setAttribute('class', classes);
        element.setAttribute('d', path);
        return element;
      }),
    );
  }
}
