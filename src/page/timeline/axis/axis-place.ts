import { majorLabel } from './axis-labels.ts';
import type { Axis } from './axis-steps.ts';
import { axisOf } from './axis-steps.ts';
import type { TimeWindow } from '../entries/entries.ts';

/** The greatest number of characters in a step's label. */
const mostCharacters = 7;

/** Size of a character of the axis, in whole pixels. */
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
 * The sticky label at the left end of the axis: the day, month or year of the first visible steps. The next such label
 * pushes it away. It also measures the size of the axis's characters.
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

  /** Measures the characters. It must be called before other changes to the page, while reading forces no layout. */
  measure(): void {
    this.#characters = { minor: sizeOf(this.#minor), major: sizeOf(this.#major) };
  }

  get characters(): { minor: Character; major: Character } {
    return this.#characters;
  }

  /** Computes the steps over a window at a scale. */
  axisOver(window: TimeWindow, msPerPixel: number): Axis {
    return axisOf(window, this.characters.minor.width * mostCharacters * msPerPixel);
  }

  /** Sets the axis of the overscan layer. */
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
