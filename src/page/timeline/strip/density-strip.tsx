import { useId, useMemo } from 'react';
import type { TimeWindow } from '../entries/entries.ts';
import type { Starts } from './bins.ts';
import { RangeSlider } from './range-slider.tsx';
import { StripPicture } from './strip-picture.tsx';
import { summaryOf } from './summary.ts';
import { spanOf } from './window-moves.ts';

export interface DensityStripProps {
  /** Starts of all dated entries. A new object only if they change, because it is a cache key. */
  all: Starts;
  /** Starts of the entries that pass the filters; likewise. */
  shown: Starts;
  /** The extent of all entries; null if none is dated. */
  extent: TimeWindow | null;
  /** The visible window; null for the whole extent. */
  window: TimeWindow | null;
  /** A count with its noun: "12 articles". */
  counted: (count: number) => string;
  /**
   * Called at the end of a drag and at each key press, with a window inside the extent, or null for the whole extent.
   */
  onWindow: (window: TimeWindow | null) => void;
}

/** A histogram of the whole collection over time, with the window on it as a range slider. */
export function DensityStrip({ all, shown, extent, window, counted, onWindow }: DensityStripProps) {
  const summary = useId();
  const [start, end] = [extent?.start, extent?.end];
  const span = useMemo(() => (start === undefined || end === undefined ? null : spanOf({ start, end })), [start, end]);
  const whole = useMemo(() => span && summaryOf(all, span, counted), [all, span, counted]);
  if (!span || all.count === 0) return <div className="strip" />;
  return (
    <div role="group" className="strip" aria-label="Window in time" aria-describedby={summary}>
      <p id={summary} className="visually-hidden">
        {whole}
        {shown.count < all.count && ` Filtered: ${counted(shown.count)}.`}
      </p>
      <StripPicture all={all} shown={shown} span={span} counted={counted} />
      <RangeSlider span={span} window={window} onWindow={onWindow} />
    </div>
  );
}
