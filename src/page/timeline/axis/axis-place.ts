import { majorLabel } from './axis-labels.ts';
import type { Axis } from './axis-steps.ts';
import { axisOf } from './axis-steps.ts';
import type { TimeWindow } from '../entries/entries.ts';

/** Characters that a label of a step takes at most. */
const mostCharacters = 7;

/** Width and height of a character of the axis, in whole pixels. */
interface Character {
  width: number;
  height: number;
}

function label(parent: HTMLElement, className: string, text = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = `vis-text ${className}`;
  element.textContent = text;
  parent.append(element);
  return element;
}

/**
 * What stands on the axis at the left edge of the view, whatever is on the overscan layer there: the day, month or year that the
 * first steps are of. It gives way to the next such label. Knows the size of the axis's letters too.
 */
export class AxisPlace {
  readonly #minor: HTMLElement;
  readonly #major: HTMLElement;
  readonly #label: HTMLElement;
  #axis: Axis = { scale: '', steps: [] };
  #characters = { minor: { width: 0, height: 0 }, major: { width: 0, height: 0 } };
  readonly #element: HTMLElement;

  constructor(host: HTMLElement) {
    const element = document.createElement('div');
    element.className = 'vis-time-axis timeline-place';
    this.#minor = label(element, 'vis-minor vis-measure', '0');
    this.#major = label(element, 'vis-major vis-measure', '0');
    this.#label = label(element, 'vis-major');
    this.#label.hidden = true;
    host.append(element);
    this.#element = element;
  }

  /** To be called before anything else: the letters of the page are then the same all the time. */
  measure(): void {
    this.#characters = { minor: sizeOf(this.#minor), major: sizeOf(this.#major) };
  }

  get characters(): { minor: Character; major: Character } {
    return this.#characters;
  }

  /** The steps that are drawn over a window, at so many milliseconds a pixel. */
  axisOver(window: TimeWindow, msPerPixel: number): Axis {
    return axisOf(window, this.characters.minor.width * mostCharacters * msPerPixel);
  }

  /** Takes what was drawn on the overscan layer. */
  setAxis(axis: Axis): void {
    this.#axis = axis;
  }

  remove(): void {
    this.#element.remove();
  }

  show({ start, end }: TimeWindow, width: number): void {
    const { scale, steps } = this.#axis;
    const text = majorLabel(start, scale);
    const next = steps.find(({ at, major }) => major && at > start);
    const room = next ? ((next.at - start) / (end - start)) * width : Infinity;
    const hidden = text === '' || room <= text.length * this.characters.major.width + 10;
    if (this.#label.textContent !== text) this.#label.textContent = text;
    if (this.#label.hidden !== hidden) this.#label.hidden = hidden;
  }
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Character {
  return { width: clientWidth, height: clientHeight };
}
