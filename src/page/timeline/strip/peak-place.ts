interface Bars {
  counts: Uint32Array;
  /** The count of the highest. */
  peak: number;
  /** Pixels that a bar is wide. */
  width: number;
  /** Whether what stands at the top of the strip would be over a bar of this count. */
  reaches: (count: number) => boolean;
}

/**
 * Where a label of so many pixels stands at the top of the strip and over no bar: its left edge, as near to the highest
 * bar as can be, and `edge` pixels from the ends of the strip; null where it has no place.
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
