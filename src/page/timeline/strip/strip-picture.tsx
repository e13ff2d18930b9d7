import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { TimeWindow } from '../entries/entries.ts';
import type { Starts } from './bins.ts';
import { barHeight, countBetween, evenBounds, peakOf } from './bins.ts';
import { drawBars } from './draw-bars.ts';
import { gapsOf, longest } from './gaps.ts';
import { peakPlace } from './peak-place.ts';
import { ticksOf } from '../axis/ticks.ts';
import { durationText } from '../axis/time-text.ts';
import { onThemeChange, usePixels } from './use-pixels.ts';

interface StripPictureProps {
  all: Starts;
  shown: Starts;
  span: TimeWindow;
  counted: (count: number) => string;
}

const barPixels = 2;
const namedGaps = 3;
/** The least width, in pixels, of a gap that gets a label; its full text is used if it fits. */
const namedPixels = 90;
const characterPixels = 6.2;
/** Size of the peak's label, and its distance from the ends, where the handles of the window are, in pixels. */
const [peakPixels, peakEdge] = [16, 14];

function gapName({ start, end }: TimeWindow, pixels: number): string {
  const duration = durationText(end - start);
  const name = `nothing for ${duration}`;
  return name.length * characterPixels < pixels ? name : duration;
}

/** The bars, the labels of the longest gaps, and the ticks. It is hidden from screen readers, which get the summary. */
export const StripPicture = memo(function StripPicture({ all, shown, span, counted }: StripPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, ratio } = usePixels(canvas);
  const device = Math.round(width * ratio);
  const barWidth = Math.max(1, Math.round(barPixels * ratio));
  const bounds = useMemo(() => evenBounds(span, Math.floor(device / barWidth)), [span, device, barWidth]);
  const counts = useMemo(() => countBetween(all, bounds), [all, bounds]);
  const shownCounts = useMemo(() => countBetween(shown, bounds), [shown, bounds]);
  const ticks = useMemo(() => ticksOf(span, width), [span, width]);
  const length = span.end - span.start;
  const gaps = useMemo(() => {
    const pixels = (gap: TimeWindow) => ((gap.end - gap.start) / length) * width;
    return longest(gapsOf(all, counts), namedGaps)
      .filter((gap) => pixels(gap) >= namedPixels)
      .map((gap) => ({ middle: (gap.start + gap.end) / 2, name: gapName(gap, pixels(gap)) }));
  }, [all, counts, length, width]);
  const peak = counts[peakOf(counts)] ?? 0;
  const peakName = `peak: ${counted(peak)}`;
  const peakLeft = useMemo(() => {
    const reaches = (count: number) => barHeight(count, peak, height, 2) > height - peakPixels;
    const bars = { counts, peak, width: barWidth / ratio, reaches };
    return peakPlace(bars, (peakName.length + 2) * characterPixels, peakEdge);
  }, [counts, peak, barWidth, ratio, height, peakName]);

  useLayoutEffect(() => {
    const { current } = canvas;
    if (!current || device === 0) return undefined;
    // Setting the size clears the canvas, even if it stays the same.
    const tall = Math.round(height * ratio);
    if (current.width !== device) current.width = device;
    if (current.height !== tall) current.height = tall;
    const draw = () => drawBars(current, { all: counts, shown: shownCounts, peak, width: barWidth }, ratio);
    draw();
    return onThemeChange(draw);
  }, [counts, shownCounts, peak, barWidth, device, height, ratio]);

  const left = (time: number) => `${((time - span.start) / length) * 100}%`;
  return (
    <div className="strip-picture" aria-hidden="true">
      <canvas ref={canvas} className="strip-bars" />
      {peakLeft !== null && (
        <span className="strip-peak" style={{ left: peakLeft }}>
          {peakName}
        </span>
      )}
      {gaps.map(({ middle, name }) => (
        <span key={middle} className="strip-gap" style={{ left: left(middle) }}>
          {name}
        </span>
      ))}
      {ticks.map(({ at, label, left: start, width: labelWidth }) => (
        <span key={at} className="strip-tick" style={{ left: start, width: labelWidth }}>
          {label}
        </span>
      ))}
    </div>
  );
});
