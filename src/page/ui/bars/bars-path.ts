/** Height of the chart in its own units; a bar with its gap is one unit wide. */
export const barsHeight = 24;

const barWidth = 0.84;
/** Minimum height, so that a single article among hundreds is visible. */
const lowest = 2;

/** Makes the SVG path of all bars; a bar of `highest` fills the height. */
export function barsPath(bars: Uint32Array, highest: number): string {
  let path = '';
  bars.forEach((count, at) => {
    if (count === 0) return;
    const height = Math.round(Math.max(lowest, (count / highest) * barsHeight) * 10) / 10;
    path += `M${at} ${barsHeight}v-${height}h${barWidth}v${height}z`;
  });
  return path;
}
