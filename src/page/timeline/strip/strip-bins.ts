import { stepFor, stepText, timesOver } from '../axis/calendar-steps.ts';
import { dayMs } from '../../../time/durations.ts';
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

/** The length of a span, in milliseconds, above which bars are days or longer: most dates are known to the day. */
const fewDays = 4 * dayMs;

/** Divides a span of this width, in pixels, into the shortest steps of the calendar that have room for a bar. */
export function stripBins(span: TimeWindow, width: number): StripBins {
  const length = span.end - span.start;
  const step = stepFor(Math.max((barPixels * length) / Math.max(1, width), length > fewDays ? dayMs : 0));
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
