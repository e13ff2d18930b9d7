import { useId, useMemo } from 'react';
import type { TimeWindow } from '../entries/entries.ts';
import type { Starts } from './bins.ts';
import { RangeSlider } from './range-slider.tsx';
import { StripPicture } from './strip-picture.tsx';
import { summaryOf } from './summary.ts';
import { spanOf } from './window-moves.ts';

export interface DensityStripProps {
  /** When each of the dated ones starts, whatever the filter. A new object where something has changed, else the same. */
  all: Starts;
  /** Those that pass the filter, likewise. */
  shown: Starts;
  /** What the strip spans; null where nothing has a date. */
  extent: TimeWindow | null;
  /** The visible window; null for the whole extent. */
  window: TimeWindow | null;
  /** How many there are, in words: "12 articles". */
  counted: (count: number) => string;
  /** Called at the end of a drag and for each key press, with null for the whole extent. The window lies inside the extent. */
  onWindow: (window: TimeWindow | null) => void;
}

/** The whole collection in a strip, a bar for as many as start together, and on it the window in time, to be moved and sized. */
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
