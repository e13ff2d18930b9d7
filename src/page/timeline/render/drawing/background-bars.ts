import { lowerBound } from '../../entries/entries.ts';
import type { TimeWindow } from '../../entries/entries.ts';
import { barHeight, countBetween, evenBounds, peakOf } from '../../strip/bins.ts';

const barPixels = 4;
const highest = 100;
const lowest = 4;

/**
 * Computes the SVG path of a histogram: a bar of one unit width and at most 100 units height for each part of the
 * window that contains moments of an ascending column.
 */
export function barsPath(starts: Float64Array, { start, end }: TimeWindow, bars: number): string {
  const inside = starts.subarray(lowerBound(starts, start), lowerBound(starts, end));
  if (inside.length === 0 || bars < 1) return '';
  const counts = countBetween({ start: inside, count: inside.length }, evenBounds({ start, end }, bars));
  const peak = counts[peakOf(counts)] ?? 1;
  let path = '';
  counts.forEach((count, at) => {
    if (count > 0) path += `M${at} ${highest}v-${barHeight(count, peak, highest, lowest)}h1V${highest}z`;
  });
  return path;
}

const svg = 'http://www.w3.org/2000/svg';

/** Draws the excluded entries as a faint histogram behind the others, with bars at least four pixels wide. */
export class BackgroundBars {
  readonly #picture = document.createElementNS(svg, 'svg');
  readonly #path = document.createElementNS(svg, 'path');
  #starts: Float64Array | null = null;
  #drawn: { window: TimeWindow; width: number } | null = null;

  constructor(overscan: HTMLElement) {
    this.#picture.setAttribute('class', 'timeline-ground');
    this.#picture.setAttribute('preserveAspectRatio', 'none');
    this.#picture.setAttribute('aria-hidden', 'true');
    this.#picture.append(this.#path);
    overscan.prepend(this.#picture);
  }

  /** Sets the moments, in milliseconds since 1970 in UTC, ascending; null clears the histogram. */
  show(starts: Float64Array | null): void {
    if (starts === this.#starts) return;
    this.#starts = starts;
    if (this.#drawn) this.draw(this.#drawn.window, this.#drawn.width);
  }

  /** Draws the histogram of a window that is `width` pixels wide. */
  draw(window: TimeWindow, width: number): void {
    this.#drawn = { window, width };
    const bars = Math.max(1, Math.floor(width / barPixels));
    this.#picture.setAttribute('viewBox', `0 0 ${bars} ${highest}`);
    this.#path.setAttribute('d', this.#starts ? barsPath(this.#starts, window, bars) : '');
  }
}
