import { addDays, addMonths, mondayOf, type Day } from '../../../time/calendar.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { edtfOf, timexValue, type CalendarTime } from '../timex/calendar-time.ts';
import type { PartOfPeriod } from '../timex/candidate.ts';
import { durationValue } from '../timex/duration-value.ts';

/** A week belongs to the period that has its Thursday, the fourth of its days (ISO 8601). */
const daysToThursday = 3;

function dayOf(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Returns the first and the last day of a calendar time, or null for times before year 0. */
function bounds(time: CalendarTime): { from: Day; to: Day } | null {
  const span = parseEdtf(edtfOf(time));
  return span && { from: dayOf(span.start), to: addDays(dayOf(span.end), -1) };
}

/** Moves a day by days, weeks, months or years. */
function moved(day: Day, unit: 'day' | 'week' | 'month' | 'year', by: number): Day {
  if (unit === 'day' || unit === 'week') return addDays(day, by * (unit === 'week' ? 7 : 1));
  return { ...addMonths(day.year, day.month, unit === 'month' ? by : by * 12), day: 1 };
}

function half(time: CalendarTime, from: Day, to: Day, second: boolean): CalendarTime {
  if (time.unit === 'year') return { unit: 'half', year: time.year, half: second ? 2 : 1 };
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  // A month has its first half up to the 15th.
  const middle =
    months === 1 ? { ...from, day: 16 } : { ...addMonths(from.year, from.month, Math.floor(months / 2)), day: 1 };
  const value = timexValue(time);
  return second
    ? { unit: 'interval', from: middle, to, value }
    : { unit: 'interval', from, to: addDays(middle, -1), value };
}

/** Returns one day, week, month or year of a period, counted from its start, or from its end if `order` is -1. */
function single(unit: 'day' | 'week' | 'month' | 'year', order: number, from: Day, to: Day): CalendarTime {
  if (unit === 'week') {
    const thursday = order < 0 ? addDays(to, -daysToThursday) : moved(addDays(from, daysToThursday), unit, order - 1);
    return { unit, ...mondayOf(thursday) };
  }
  const day = order < 0 ? to : moved(from, unit, order - 1);
  if (unit === 'day') return { unit, ...day };
  return unit === 'month' ? { unit, year: day.year, month: day.month } : { unit, year: day.year };
}

/** Returns the part of a period, or null if the period is shorter: "the first week" of a month. */
export function partOf(time: CalendarTime, { unit, order, count }: PartOfPeriod): CalendarTime | null {
  const period = bounds(time);
  if (!period) return null;
  const { from, to } = period;
  if (unit === 'half') return half(time, from, to, order !== 1);
  if (count === 1) return single(unit, order, from, to);
  const part =
    order < 0 ? { from: moved(addDays(to, 1), unit, -count), to } : { from, to: addDays(moved(from, unit, count), -1) };
  return { unit: 'interval', ...part, value: durationValue(count, unit) };
}
