import { addDays, addMonths, mondayOf, type Day } from '../../../time/calendar.ts';
import type { CalendarTime } from '../timex/calendar-time.ts';
import type { PeriodUnit } from '../timex/candidate.ts';

/** The known parts of a date that an offset is counted from. */
export interface Base {
  year: number;
  month: number | null;
  day: Day | null;
}

/** Returns the parts of a calendar time from which an offset can be counted, or null if it has no year. */
export function baseOf(time: CalendarTime): Base | null {
  if (!('year' in time)) return null;
  if (time.unit === 'day') return { year: time.year, month: time.month, day: time };
  if (time.unit === 'week' || time.unit === 'weekend') return { year: time.year, month: time.month, day: time };
  if (time.unit === 'quarter') return { year: time.year, month: time.quarter * 3 - 2, day: null };
  return { year: time.year, month: time.unit === 'month' ? time.month : null, day: null };
}

/** Adds `by` units to a base; the result has the precision of the unit. Null if the base is coarser than the unit. */
export function shifted(base: Base, unit: PeriodUnit, by: number): CalendarTime | null {
  switch (unit) {
    case 'year':
      return { unit, year: base.year + by };
    case 'decade':
      return { unit, decade: Math.floor(base.year / 10) + by };
    case 'century':
      return { unit, century: Math.floor(base.year / 100) + by };
    case 'month':
      return base.month === null ? null : { unit, ...addMonths(base.year, base.month, by) };
    case 'quarter': {
      if (base.month === null) return null;
      const { year, month } = addMonths(base.year, base.month, by * 3);
      return { unit, year, quarter: Math.ceil(month / 3) };
    }
    case 'week':
    case 'weekend':
      return base.day === null ? null : { unit, ...mondayOf(addDays(base.day, by * 7)) };
    default:
      return base.day === null ? null : { unit, ...addDays(base.day, by) };
  }
}
