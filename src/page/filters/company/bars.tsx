import { barsPath, barsHeight } from './bars-path.ts';

interface BarsProps {
  bars: Uint32Array;
  /** What stands behind them in grey, on the same scale: at no place lower than they are. */
  behind: Uint32Array;
}

/** Counts over time as bars; to the eye only. */
export function Bars({ bars, behind }: BarsProps) {
  const highest = behind.reduce((most, count) => Math.max(most, count), 1);
  return (
    <svg
      className="company-bars"
      viewBox={`0 0 ${bars.length} ${barsHeight}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className="behind" d={barsPath(behind, highest)} />
      <path d={barsPath(bars, highest)} />
    </svg>
  );
}
