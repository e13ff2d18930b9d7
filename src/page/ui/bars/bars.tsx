import { barsPath, barsHeight } from './bars-path.ts';

interface BarsProps {
  className: string;
  bars: Uint32Array;
  /** Grey bars behind, on the same scale: nowhere lower than the bars in front. */
  behind?: Uint32Array;
}

/** A bar chart of counts over time, hidden from assistive technology. */
export function Bars({ className, bars, behind }: BarsProps) {
  const highest = (behind ?? bars).reduce((most, count) => Math.max(most, count), 1);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${bars.length} ${barsHeight}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {behind && <path className="behind" d={barsPath(behind, highest)} />}
      <path d={barsPath(bars, highest)} />
    </svg>
  );
}
