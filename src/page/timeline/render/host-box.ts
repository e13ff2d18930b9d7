import type { TimelineLane } from '../entries/entries.ts';
import { fittingLanes } from '../layout/fitting-lanes.ts';
import type { Geometry } from '../layout/geometry.ts';
import { geometryOf, lanesThatFit } from '../layout/geometry.ts';

/** The box that the timeline is drawn in, as the browser last told of it: to ask would lay the page out once more. */
export class HostBox {
  readonly #host: HTMLElement;
  readonly #resizes: ResizeObserver;
  #size: { width: number; height: number } | null = null;

  /** Calls back each time that the host has another size; one without a size is left out. */
  constructor(host: HTMLElement, onResize: () => void) {
    this.#host = host;
    this.#resizes = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = host;
      const same = this.#size?.width === width && this.#size.height === height;
      if (width === 0 || height === 0 || same) return;
      this.#size = { width, height };
      onResize();
    });
    this.#resizes.observe(host);
  }

  /** Whether it has a size; never before the first word of that. */
  get ready(): boolean {
    return this.#size !== null && this.#host.clientWidth > 0 && this.#host.clientHeight > 0;
  }

  /** How it is parted with so many lanes. */
  geometry(lanes: number): Geometry {
    return geometryOf(this.#size ?? { width: 0, height: 0 }, lanes);
  }

  /** How many lanes it has room for; any number before its size is known. */
  get mostLanes(): number {
    return this.#size ? lanesThatFit(this.#size.height) : Infinity;
  }

  /** What is to be drawn, with as many lanes as there is room for. */
  fitting<Input extends { lanes: readonly TimelineLane[] | null }>(input: Input): Input {
    return input.lanes ? { ...input, lanes: fittingLanes(input.lanes, this.mostLanes) } : input;
  }

  disconnect(): void {
    this.#resizes.disconnect();
  }
}
