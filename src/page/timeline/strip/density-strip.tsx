import { useId, useMemo } from 'react';
import type { TimeWindow } from '../entries/entries.ts';
import { scaleExtent } from '../entries/scale-extent.ts';
import type { Times } from '../entries/scale-extent.ts';
import { RangeSlider } from './range-slider.tsx';
import { momentsOf } from './strip-bins.ts';
import { StripPicture } from './strip-picture.tsx';
import { stripSpan } from './strip-span.ts';
import { summaryOf } from './summary.ts';

export interface DensityStripProps {
  /** Times of all dated entries. A new object only if they change, because it is a cache key. */
  all: Times;
  /** Times of the entries that pass the filters; likewise. */
  shown: Times;
  /** The visible window; null for the whole scale of the collection. */
  window: TimeWindow | null;
  /** The moment of the entry that is hovered over or selected, in milliseconds in UTC; null for none. */
  lit?: number | null;
  /** A count with its noun: "12 articles". */
  counted: (count: number) => string;
  /**
   * Called at the end of a drag and at each key press, with a window inside the strip, or null for the scale of the
   * collection.
   */
  onWindow: (window: TimeWindow | null) => void;
}

/** A histogram of the results over time, or of everything if nothing passes; the window on it is a range slider. */
export function DensityStrip({ all, shown, window, lit = null, counted, onWindow }: DensityStripProps) {
  const summary = useId();
  const whole = useMemo(() => scaleExtent(all), [all]);
  const span = useMemo(() => stripSpan(shown, whole), [shown, whole]);
  const allHere = useMemo(() => span && momentsOf(all, span), [all, span]);
  const shownHere = useMemo(() => span && momentsOf(shown, span), [shown, span]);
  const inWords = useMemo(() => span && allHere && summaryOf(allHere, span, counted), [allHere, span, counted]);
  if (!span || !allHere || !shownHere) return <div className="strip" />;
  // The whole strip is the whole collection only if nothing is filtered out.
  const isFiltered = shown.count > 0 && shown.count < all.count;
  const seen = window ?? (isFiltered ? whole : null);
  const place = lit === null ? null : (lit - span.start) / (span.end - span.start);
  return (
    <div role="group" className="strip" aria-label="Window in time" aria-describedby={summary}>
      <p id={summary} className="visually-hidden">
        {inWords}
        {shown.count < all.count && ` Filtered: ${counted(shown.count)}.`}
      </p>
      <StripPicture all={allHere} shown={shownHere} span={span} window={window} />
      <RangeSlider span={span} window={seen} onWindow={(moved) => onWindow(moved ?? (isFiltered ? span : null))} />
      {place !== null && place >= 0 && place <= 1 && (
        <div className="strip-lit" aria-hidden="true">
          <span style={{ left: `${place * 100}%` }} />
        </div>
      )}
    </div>
  );
}
