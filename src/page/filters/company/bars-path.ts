/** Height of the drawing, in its own units; each bar is one unit wide with its gap. */
export const barsHeight = 24;

const barWidth = 0.84;
/** A single article among hundreds is still to be seen. */
const lowest = 2;

/** The outline of all bars in one path; `highest` is the count that fills the height. */
export function barsPath(bars: Uint32Array, highest: number): string {
  let path = '';
  bars.forEach((count, at) => {
    if (count === 0) return;
    const height = Math.round(Math.max(lowest, (count / highest) * barsHeight) * 10) / 10;
    path += `M${at} ${barsHeight}v-${height}h${barWidth}v${height}z`;
  });
  return path;
}
