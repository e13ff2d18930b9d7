import { foregroundOf } from '../entries/background.ts';
import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { groupPath, pathsOf, ringPath } from './mark-paths.ts';
import { marksOf } from './time-marks.ts';

const svg = 'http://www.w3.org/2000/svg';

function pathWith(classes: string, path = ''): SVGPathElement {
  const element = document.createElementNS(svg, 'path');
  element.setAttribute('class', classes);
  element.setAttribute('d', path);
  return element;
}

interface Drawn {
  window: TimeWindow;
  width: number;
  /** Height above the axis, in pixels. */
  height: number;
}

/** Draws the marks of the entries on the axis line, in the overscan layer: a pan translates them with it. */
export class MarksLayer {
  readonly #picture = document.createElementNS(svg, 'svg');
  readonly #marks = document.createElementNS(svg, 'g');
  readonly #brackets = pathWith('mark-group');
  readonly #ring = pathWith('mark-lit');
  #entries: TimelineEntries | null = null;
  #groups: readonly TimeWindow[] = [];
  #lit: number | null = null;
  #drawn: Drawn | null = null;

  constructor(overscan: HTMLElement) {
    this.#picture.setAttribute('class', 'timeline-marks');
    this.#picture.setAttribute('aria-hidden', 'true');
    this.#picture.append(this.#marks, this.#brackets, this.#ring);
    // Cards cover the bars of a dense window.
    overscan.prepend(this.#picture);
  }

  show(entries: TimelineEntries): void {
    if (entries === this.#entries) return;
    this.#entries = entries;
    this.#drawMarks();
  }

  /** Sets the intervals from the first to the last start of each group of entries, which get a bracket. */
  showGroups(groups: readonly TimeWindow[]): void {
    this.#groups = groups;
    this.#drawGroups();
  }

  /** Sets the moment, in milliseconds in UTC, of the mark that gets a ring; null for none. */
  light(moment: number | null): void {
    this.#lit = moment;
    this.#drawRing();
  }

  /** Draws a window that is `width` pixels wide; `height` is that of the drawing above the axis. */
  draw(window: TimeWindow, width: number, height: number): void {
    const drawn = this.#drawn;
    const same = drawn?.width === width && drawn.height === height && drawn.window.start === window.start;
    if (same && drawn.window.end === window.end) return;
    this.#drawn = { window, width, height };
    this.#drawMarks();
    this.#drawGroups();
    this.#drawRing();
  }

  #x({ window, width }: Drawn, time: number): number {
    return ((time - window.start) / (window.end - window.start)) * width;
  }

  #drawMarks(): void {
    const [entries, drawn] = [this.#entries, this.#drawn];
    if (!entries || !drawn) return;
    const marks = marksOf(entries, foregroundOf(entries), drawn.window, drawn.width);
    this.#picture.classList.toggle('timeline-dense', marks.dense);
    const paths = pathsOf(marks, drawn.height);
    this.#marks.replaceChildren(...[...paths].map(([classes, path]) => pathWith(classes, path)));
  }

  #drawGroups(): void {
    const drawn = this.#drawn;
    if (!drawn) return;
    const paths = this.#groups.map(({ start, end }) => groupPath(this.#x(drawn, start), this.#x(drawn, end)));
    this.#brackets.setAttribute('d', paths.join(''));
  }

  #drawRing(): void {
    const [lit, drawn] = [this.#lit, this.#drawn];
    this.#ring.setAttribute('d', lit === null || !drawn ? '' : ringPath(this.#x(drawn, lit)));
  }
}
