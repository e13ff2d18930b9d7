/** The least and greatest length of a pane, in the unit of its size. */
export interface PaneLimits {
  least: number;
  most: number;
}

const noLimits: PaneLimits = { least: 0, most: Infinity };

/**
 * Computes the sizes after the separator behind pane `at` has moved by `by`, within the limits of the two panes beside
 * it. Other panes and the sum stay the same.
 */
export function separated(
  sizes: readonly number[],
  limits: readonly PaneLimits[],
  at: number,
  by: number,
): readonly number[] {
  const [before, after] = [sizes[at], sizes[at + 1]];
  if (before === undefined || after === undefined) return sizes;
  const [ofBefore, ofAfter] = [limits[at] ?? noLimits, limits[at + 1] ?? noLimits];
  const least = Math.max(ofBefore.least - before, after - ofAfter.most);
  const most = Math.min(ofBefore.most - before, after - ofAfter.least);
  // If the limits contradict each other, nothing moves.
  const moved = least > most ? 0 : Math.min(Math.max(by, least), most);
  return sizes.with(at, before + moved).with(at + 1, after - moved);
}

/** The sum of all sizes. */
export function wholeOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Share of a pane, in whole percent. */
export function percentOf(sizes: readonly number[], pane: number): number {
  const whole = wholeOf(sizes);
  return whole === 0 ? 0 : Math.round((100 * (sizes[pane] ?? 0)) / whole);
}

/** The least and greatest share that the separator behind pane `at` can give a pane beside it, in whole percent. */
export function percentRange(
  sizes: readonly number[],
  limits: readonly PaneLimits[],
  at: number,
  pane: number,
): { least: number; most: number } {
  const whole = wholeOf(sizes);
  const ends = [-whole, whole].map((by) => percentOf(separated(sizes, limits, at, by), pane));
  return { least: Math.min(...ends), most: Math.max(...ends) };
}
