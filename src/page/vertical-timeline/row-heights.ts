import { lastUpTo } from './timeline-rows.ts';
import type { TimelineRows } from './timeline-rows.ts';

/** Pixels of a row with a headline of two lines, and of the year above the first row of a year. */
const usualRow = 86;
const usualYear = 44;

/**
 * The heights of rows, in pixels: estimated until a row is rendered and measured. A change computes all tops again,
 * which takes microseconds for the number of rows that a vertical timeline may have.
 */
export class RowHeights {
  readonly #heights: Float64Array;
  readonly #tops: Float64Array;

  constructor({ count, year }: Pick<TimelineRows, 'count' | 'year'>) {
    this.#heights = new Float64Array(count);
    for (let row = 0; row < count; row++)
      this.#heights[row] = usualRow + (row === 0 || year[row] !== year[row - 1] ? usualYear : 0);
    this.#tops = new Float64Array(count + 1);
    this.#sum();
  }

  /** Height of all rows. */
  get total(): number {
    return this.#tops.at(-1) ?? 0;
  }

  /** The top of a row; that of the row after the last is the height of all. */
  topOf(row: number): number {
    return this.#tops[row] ?? this.total;
  }

  /** The row at a height; the nearest one beyond the ends. */
  rowAt(top: number): number {
    return lastUpTo(this.#tops, top, this.#heights.length);
  }

  /** Takes measured heights by row. Returns whether one was another than before. */
  measure(measured: Iterable<readonly [row: number, height: number]>): boolean {
    let changed = false;
    for (const [row, height] of measured) {
      if (row >= this.#heights.length || Math.abs((this.#heights[row] ?? 0) - height) < 0.5) continue;
      this.#heights[row] = height;
      changed = true;
    }
    if (changed) this.#sum();
    return changed;
  }

  /**
   * Checks whether a swipe from a height comes to rest at a row: at the first or the last that starts in its page.
   * Pages are as high as the view and counted from that height, so that neither the finger nor its momentum passes the
   * next one.
   */
  stopsSwipe(row: number, from: number, viewHeight: number): boolean {
    const pageOf = (at: number) => Math.floor((this.topOf(at) - from) / viewHeight);
    return row === 0 || pageOf(row) !== pageOf(row - 1) || pageOf(row) !== pageOf(row + 1);
  }

  #sum(): void {
    let top = 0;
    for (let row = 0; row < this.#heights.length; row++) {
      this.#tops[row] = top;
      top += this.#heights[row] ?? 0;
    }
    this.#tops[this.#heights.length] = top;
  }
}
