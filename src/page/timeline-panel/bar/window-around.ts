import type { Span } from '../../../time/written-date.ts';
import { dayMs } from '../../../time/durations.ts';

/**
 * Adds a margin around an interval: a day is shown in its fortnight, a month between its neighbours, a longer interval
 * with a margin of a month or a tenth.
 */
export function windowAround({ start, end }: Span): Span {
  const length = end - start;
  const margin = Math.round(Math.max(6.5 * dayMs, Math.min(length, 31 * dayMs), length / 10));
  return { start: start - margin, end: end + margin };
}
