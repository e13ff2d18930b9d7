import { stepFor, stepText, timesOver } from '../axis/calendar-steps.ts';
import type { TimeWindow } from '../entries/entries.ts';
import { lowerBound } from '../entries/entries.ts';
import type { Starts } from './bins.ts';

/** The bins of the strip: steps of the calendar. */
export interface StripBins {
  /** Starts of the bins, ascending; the first may be before the span, whose end is that of the last. */
  times: readonly number[];
  /** The length of a bin: "month". */
  name: string;
}

const barPixels = 2.5;

/** Divides a span of this width, in pixels, into the shortest steps of the calendar that have room for a bar. */
export function stripBins(span: TimeWindow, width: number): StripBins {
  const step = stepFor((barPixels * (span.end - span.start)) / Math.max(1, width));
  return { times: timesOver(step, span), name: stepText(step) };
}

/** Selects the moments of a span: those off the scale are not counted. */
export function momentsOf({ start, count }: Starts, span: TimeWindow): Starts {
  const from = lowerBound(start, span.start, 0, count);
  const to = lowerBound(start, span.end, from, count);
  return { start: start.subarray(from, to), count: to - from };
}

/** Formats the greatest count of a bin: "5 in a month". */
export function mostText(most: string, name: string): string {
  if (/^\d/.test(name)) return `${most} in ${name}`;
  return `${most} in ${/^[aeiou]|^hour/.test(name) ? 'an' : 'a'} ${name}`;
}
