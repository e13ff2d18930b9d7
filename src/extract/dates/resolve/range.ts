import { addDays, weekdayOf } from '../../../time/calendar.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import type { DateMention } from '../../../contract/record.ts';
import { edtfOf, type CalendarTime } from '../timex/calendar-time.ts';
import type { Point } from '../timex/candidate.ts';
import { countedFrom, known, type Resolved } from './context.ts';
import { inYear } from './in-year.ts';
import { withTime } from './point-value.ts';

function startOf(time: CalendarTime | null): number {
  return (time && parseEdtf(edtfOf(time))?.start) ?? -Infinity;
}

/**
 * Resolves the end of a range whose words give no year to the first such time after the start: "from November 2018 to
 * March", "from Friday to Monday", "10 pm to 2 am". Returns undefined for an end that has its own year.
 */
export function endAfter(start: CalendarTime, point: Point, resolved: Resolved): Resolved | undefined {
  const { time } = resolved;
  if (point.time?.includes(':')) {
    const past = time?.unit === 'day' && start.unit === 'day' && (time.time ?? '') < (start.time ?? '');
    return past && startOf(time) <= startOf(start)
      ? { ...resolved, time: { ...time, ...addDays(time, 1) } }
      : undefined;
  }
  if (point.year !== undefined || point.yearOffset || point.monthOffset || point.direction !== undefined)
    return undefined;
  if (point.month === undefined && point.weekday !== undefined) {
    if (start.unit !== 'day' || point.day !== undefined) return undefined;
    const days = (point.weekday - weekdayOf(start) + 7) % 7 || 7;
    return countedFrom(start, known(withTime(addDays(start, days), point)));
  }
  if (!('year' in start)) return undefined;
  for (const year of [start.year, start.year + 1]) {
    const found = inYear(point, year, []);
    if (found.time && startOf(found.time) >= startOf(start)) return countedFrom(start, found);
  }
  return undefined;
}

function sideOf(edtf: string, side: 0 | -1): string {
  return edtf.split('/').at(side) ?? edtf;
}

/** Checks for an end of a range before its start. */
export function isReversed(from: DateMention, to: DateMention): boolean {
  const [start, end] = [from, to].map(({ edtf }) => (edtf === null ? null : parseEdtf(edtf)));
  return Boolean(start && end && end.start < start.start);
}

/**
 * Returns the EDTF interval from one mention to the other, or null if it would end before it starts. Times of day make
 * no interval.
 */
export function rangeOf(from: DateMention, to: DateMention): string | null {
  if (from.edtf === null || to.edtf === null || from.precision === 'time' || to.precision === 'time') return null;
  const [start, end] = [parseEdtf(from.edtf), parseEdtf(to.edtf)];
  if (!start || !end || start.start >= end.start) return null;
  return `${sideOf(from.edtf, 0)}/${sideOf(to.edtf, -1)}`;
}
