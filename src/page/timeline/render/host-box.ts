import type { TimelineLane } from '../entries/entries.ts';
import { fittingLanes } from '../layout/fitting-lanes.ts';
import type { Geometry } from '../layout/geometry.ts';
import { geometryOf, lanesThatFit } from '../layout/geometry.ts';

/**
 * Caches the size of the timeline's box as ResizeObserver reports it, because reading it from the element forces a
 * layout.
 */
export class HostBox {
  readonly #host: HTMLElement;
  readonly #resizes: ResizeObserver;
  #size: { width: number; height: number } | null = null;

  /** Calls back when the host has a new size; an empty size is ignored. */
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

  /** Whether the size is known and not empty. */
  get ready(): boolean {
    return this.#size !== null && this.#host.clientWidth > 0 && this.#host.clientHeight > 0;
  }

  /** The sizes of the parts for a number of lanes. */
  geometry(lanes: number): Geometry {
    return geometryOf(this.#size ?? { width: 0, height: 0 }, lanes);
  }

  /** The number of lanes that fit; Infinity before the size is known. */
  get mostLanes(): number {
    return this.#size ? lanesThatFit(this.#size.height) : Infinity;
  }

  /** Reduces the lanes of an input to those that fit. */
  fitting<Input extends { lanes: readonly TimelineLane[] | null }>(input: Input): Input {
    return input.lanes ? { ...input, lanes: fittingLanes(input.lanes, this.mostLanes) } : input;
  }

  disconnect(): void {
    this.#resizes.disconnect();
  }
}
