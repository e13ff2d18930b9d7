import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { countText } from '../../../format/count-text.ts';
import { durationText } from '../axis/time-text.ts';
import { ticksOf } from '../axis/ticks.ts';
import type { TimeWindow } from '../entries/entries.ts';
import type { Starts } from './bins.ts';
import { countBetween, peakOf } from './bins.ts';
import { drawBars } from './draw-bars.ts';
import { gapsOf, longest } from './gaps.ts';
import { mostText, stripBins } from './strip-bins.ts';
import { onThemeChange, usePixels } from './use-pixels.ts';

interface StripPictureProps {
  /** The moments of the span. */
  all: Starts;
  shown: Starts;
  span: TimeWindow;
  /** The visible window; null for the whole span. */
  window: TimeWindow | null;
}

const namedGaps = 3;
/** The least width, in pixels, of a gap that gets a label; its full text is used if it fits. */
const namedPixels = 90;
const characterPixels = 6.2;
/** Space between the last tick and the caption beside it, in pixels. */
const captionSpace = 16;

function gapName({ start, end }: TimeWindow, pixels: number): string {
  const duration = durationText(end - start);
  const name = `nothing for ${duration}`;
  return name.length * characterPixels < pixels ? name : duration;
}

/** Checks whether a gap is clear of the window, which covers captions and has handles at its edges. */
function isClear(gap: TimeWindow, window: TimeWindow | null): boolean {
  return !window || gap.end <= window.start || gap.start >= window.end;
}

/** The bars, the labels of the longest gaps, and the ticks. It is hidden from screen readers, which get the summary. */
export const StripPicture = memo(function StripPicture({ all, shown, span, window }: StripPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, ratio } = usePixels(canvas);
  const length = span.end - span.start;
  const bins = useMemo(() => stripBins(span, width), [span, width]);
  const bounds = useMemo(() => bins.times.slice(1), [bins]);
  const counts = useMemo(() => countBetween(all, bounds), [all, bounds]);
  const shownCounts = useMemo(() => countBetween(shown, bounds), [shown, bounds]);
  const gaps = useMemo(() => {
    const pixels = (gap: TimeWindow) => ((gap.end - gap.start) / length) * width;
    return longest(gapsOf(all, counts), namedGaps)
      .filter((gap) => pixels(gap) >= namedPixels)
      .map((gap) => ({ gap, name: gapName(gap, pixels(gap)) }));
  }, [all, counts, length, width]);
  const most = shownCounts[peakOf(shownCounts)] ?? 0;
  const caption = most > 1 ? `most: ${mostText(countText(most), bins.name)}` : '';
  const ticks = useMemo(() => {
    const right = caption === '' ? 0 : caption.length * characterPixels + captionSpace;
    return ticksOf(span, width).filter((tick) => tick.left + tick.width <= width - right);
  }, [span, width, caption]);

  useLayoutEffect(() => {
    const { current } = canvas;
    const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (!current || wide === 0) return undefined;
    // Setting the size clears the canvas, even if it stays the same.
    if (current.width !== wide) current.width = wide;
    if (current.height !== tall) current.height = tall;
    const edges = [...bins.times, span.end].map((time) => Math.round(((time - span.start) / length) * wide));
    const peak = counts[peakOf(counts)] ?? 0;
    const draw = () => drawBars(current, { all: counts, shown: shownCounts, peak, edges }, ratio);
    draw();
    return onThemeChange(draw);
  }, [counts, shownCounts, bins, span, length, width, height, ratio]);

  const left = ({ start, end }: TimeWindow) => `${(((start + end) / 2 - span.start) / length) * 100}%`;
  return (
    <div className="strip-picture" aria-hidden="true">
      <canvas ref={canvas} className="strip-bars" />
      {gaps
        .filter(({ gap }) => isClear(gap, window))
        .map(({ gap, name }) => (
          <span key={gap.start} className="strip-gap" style={{ left: left(gap) }}>
            {name}
          </span>
        ))}
      {ticks.map(({ at, label, left: from, width: labelWidth }) => (
        <span key={at} className="strip-tick" style={{ left: from, width: labelWidth }}>
          {label}
        </span>
      ))}
      {caption !== '' && <span className="strip-most">{caption}</span>}
    </div>
  );
});
