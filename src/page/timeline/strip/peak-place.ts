interface Bars {
  counts: Uint32Array;
  /** The greatest count. */
  peak: number;
  /** Width of a bar, in pixels. */
  width: number;
  /** Whether a label at the top would overlap a bar of this count. */
  reaches: (count: number) => boolean;
}

/**
 * Finds the place of the peak's label: its left edge, in pixels, as near to the highest bar as possible without
 * overlapping a bar, and `edge` pixels from the ends. Returns null if there is no such place.
 */
export function peakPlace({ counts, peak, width, reaches }: Bars, label: number, edge: number): number | null {
  const highest = counts.indexOf(peak);
  const [bars, ends] = [Math.ceil(label / width), Math.ceil(edge / width)];
  let found: number | null = null;
  let far = Infinity;
  let free = 0;
  for (let at = ends; at < counts.length - ends; at++) {
    free = reaches(counts[at] ?? 0) ? 0 : free + 1;
    const first = at - bars + 1;
    const distance = first > highest ? first - highest : highest - at;
    if (free < bars || distance >= far) continue;
    [found, far] = [first * width, distance];
  }
  return found;
}
