import type { TimelineLane } from '../entries/entries.ts';
import type { Geometry } from '../layout/geometry.ts';
import { geometryOf } from '../layout/geometry.ts';
import type { LaneRow, ToggledLanes } from '../layout/lane-rows.ts';
import { laneRows } from '../layout/lane-rows.ts';

interface LanesInput {
  lanes: readonly TimelineLane[] | null;
  toggled: ToggledLanes;
}

/**
 * Caches the size of the timeline's box as ResizeObserver reports it, because reading it from the element forces a
 * layout.
 */
export class HostBox {
  readonly #host: HTMLElement;
  readonly #resizes: ResizeObserver;
  #size: { width: number; height: number } | null = null;
  #last: { lanes: readonly TimelineLane[]; toggled: ToggledLanes; above: number; rows: LaneRow[] } | null = null;

  /** Calls back when the host has a new size; an empty size is ignored. */
  constructor(host: HTMLElement, onResize: () => void) {
    this.#host = host;
    this.#resizes = new ResizeObserver(() => {
      if (this.measure()) onResize();
    });
    this.#resizes.observe(host);
  }

  /** Reads the size from the element, and returns whether it is a new one. This forces a layout. */
  measure(): boolean {
    const { clientWidth: width, clientHeight: height } = this.#host;
    const same = this.#size?.width === width && this.#size.height === height;
    if (width === 0 || height === 0 || same) return false;
    this.#size = { width, height };
    return true;
  }

  /** True if the size is known and not empty. */
  get ready(): boolean {
    return this.#size !== null && this.#host.clientWidth > 0 && this.#host.clientHeight > 0;
  }

  /** The sizes of the parts, with or without lanes. */
  geometry(lanes: boolean): Geometry {
    return geometryOf(this.#size ?? { width: 0, height: 0 }, lanes);
  }

  /** Replaces the lanes of an input by their rows: the same objects for the same lanes and height. */
  fitting<Input extends LanesInput>(input: Input): Omit<Input, 'lanes'> & { lanes: readonly LaneRow[] | null } {
    const { lanes, toggled } = input;
    if (!lanes) return { ...input, lanes };
    const { above } = this.geometry(true);
    const same = this.#last?.lanes === lanes && this.#last.toggled === toggled && this.#last.above === above;
    if (!this.#last || !same) this.#last = { lanes, toggled, above, rows: laneRows(lanes, toggled, above) };
    return { ...input, lanes: this.#last.rows };
  }

  disconnect(): void {
    this.#resizes.disconnect();
  }
}
