import type { Day } from '../../../time/calendar.ts';
import { seasonCode, type CalendarTime } from '../timex/calendar-time.ts';
import type { Point } from '../timex/candidate.ts';
import { twoDigits } from '../../../time/two-digits.ts';

/** Builds the calendar time of a day with the point's time of day. */
export function withTime(day: Day, point: Point): CalendarTime {
  return {
    unit: 'day',
    year: day.year,
    month: day.month,
    day: day.day,
    ...(point.time === undefined ? {} : { time: point.time }),
  };
}

/** Writes the TIMEX3 value of a point whose year is unknown, with X's for the year. */
export function withoutYear(point: Point): string {
  const time = point.time === undefined ? '' : `T${point.time}`;
  if (point.weekday !== undefined && point.day === undefined) return `XXXX-WXX-${point.weekday}${time}`;
  if (point.month !== undefined)
    return `XXXX-${twoDigits(point.month)}${point.day === undefined ? '' : `-${twoDigits(point.day)}`}${time}`;
  if (point.season !== undefined) return `XXXX-${seasonCode(point.season)}`;
  if (point.week !== undefined) return `XXXX-W${twoDigits(point.week)}`;
  if (point.quarter !== undefined) return `XXXX-Q${point.quarter}`;
  if (point.half !== undefined) return `XXXX-H${point.half}`;
  return `XXXX-XX-XX${time}`;
}
