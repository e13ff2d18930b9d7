/** How long a pane may be, in the same unit as its size. */
export interface PaneLimits {
  least: number;
  most: number;
}

const noLimits: PaneLimits = { least: 0, most: Infinity };

/**
 * The sizes once the separator after pane `at` has been moved by `by`, as far as the limits of the two panes beside it
 * allow; the others stay as they are, and so does the sum.
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
  // Where the limits cannot all be kept, nothing moves.
  const moved = least > most ? 0 : Math.min(Math.max(by, least), most);
  return sizes.with(at, before + moved).with(at + 1, after - moved);
}

/** The sum of all sizes. */
export function wholeOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** How much of the whole a pane takes, in whole percent. */
export function percentOf(sizes: readonly number[], pane: number): number {
  const whole = wholeOf(sizes);
  return whole === 0 ? 0 : Math.round((100 * (sizes[pane] ?? 0)) / whole);
}

/** How little and how much of the whole the separator after pane `at` can leave to a pane beside it, in whole percent. */
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
