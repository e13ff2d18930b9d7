import type { DateFlag } from '../../../contract/record.ts';
import { dayExists, mondayOfWeek, weekdayOf } from '../../../time/calendar.ts';
import type { Point } from '../timex/candidate.ts';
import { holidayDay, nationalHolidays } from '../timex/holidays.ts';
import { known, open, type Resolved } from './context.ts';
import { withTime } from './point-value.ts';
import { twoDigits } from '../../../time/two-digits.ts';

/** Resolves a point whose year is known. */
export function inYear(point: Point, year: number, flags: DateFlag[]): Resolved {
  if (point.holiday !== undefined) {
    const day = holidayDay(point.holiday, year);
    if (!day) return open('XXXX-XX-XX');
    return known(withTime(day, point), nationalHolidays.has(point.holiday) ? [...flags, 'ambiguous'] : flags);
  }
  if (point.month !== undefined && point.day !== undefined) {
    const day = { year, month: point.month, day: point.day };
    if (!dayExists(day))
      return open(`${String(year).padStart(4, '0')}-${twoDigits(day.month)}-${twoDigits(day.day)}`, 'no-such-date');
    const disagree =
      point.weekday !== undefined &&
      weekdayOf(day) !== point.weekday &&
      !flags.includes('wording-and-calendar-disagree');
    return known(withTime(day, point), disagree ? [...flags, 'wording-and-calendar-disagree'] : flags);
  }
  if (point.month !== undefined) return known({ unit: 'month', year, month: point.month }, flags);
  if (point.season !== undefined) return known({ unit: 'season', year, season: point.season }, flags);
  if (point.quarter !== undefined) return known({ unit: 'quarter', year, quarter: point.quarter }, flags);
  if (point.half !== undefined) return known({ unit: 'half', year, half: point.half }, flags);
  if (point.week !== undefined) return known({ unit: 'week', ...mondayOfWeek(year, point.week) }, flags);
  return known({ unit: 'year', year }, flags);
}
