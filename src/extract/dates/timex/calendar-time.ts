import { addDays, isoWeek, type Day } from '../../../time/calendar.ts';

/**
 * A period of the calendar. A week or weekend is given by its Monday; a season by its EDTF number, 21 (spring) to 24
 * (winter).
 */
export type CalendarTime =
  | ({ unit: 'day'; time?: string } & Day)
  | ({ unit: 'week' | 'weekend' } & Day)
  | { unit: 'month'; year: number; month: number }
  | { unit: 'season'; year: number; season: number }
  | { unit: 'quarter'; year: number; quarter: number }
  /** A period that is no unit of the calendar, with its TIMEX3 value: "the first half of May", which is 2016-05. */
  | { unit: 'interval'; from: Day; to: Day; value: string }
  | { unit: 'half'; year: number; half: number }
  | { unit: 'year'; year: number }
  | { unit: 'decade'; decade: number }
  | { unit: 'century'; century: number };

const seasonCodes: Record<number, string> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' };

const two = (value: number) => (value < 10 ? `0${value}` : String(value));
const four = (value: number) =>
  value > 999 ? String(value) : (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(4, '0');
const three = (value: number) => String(value).padStart(3, '0');
/** Decades and centuries BC are written as ranges of years, because readers of EDTF disagree about "-04XX". */
const years = (period: number, length: number) => `${four(period * length + 1)}/${four((period + 1) * length)}`;
const isoDay = (day: Day) => `${four(day.year)}-${two(day.month)}-${two(day.day)}`;

/** Returns the TIMEX3 code of a season given by its EDTF number. */
export function seasonCode(season: number): string {
  return seasonCodes[season] ?? 'XX';
}

/** Writes a year as TIMEX3 does: `BC0044` for years before Christ. */
function timexYear(year: number): string {
  return year > 0 ? four(year) : `BC${four(1 - year)}`;
}

/** Writes the TIMEX3 value of a calendar time (TimeML 1.2.1). */
export function timexValue(time: CalendarTime): string {
  switch (time.unit) {
    case 'day':
      return isoDay(time) + (time.time === undefined ? '' : `T${time.time}`);
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeek(time);
      return `${four(year)}-W${two(week)}${time.unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${timexYear(time.year)}-${two(time.month)}`;
    case 'season':
      return `${timexYear(time.year)}-${seasonCode(time.season)}`;
    case 'quarter':
      return `${timexYear(time.year)}-Q${time.quarter}`;
    case 'half':
      return `${timexYear(time.year)}-H${time.half}`;
    case 'interval':
      return time.value;
    case 'year':
      return timexYear(time.year);
    case 'decade':
      return time.decade < 0 ? `BC${three(-time.decade - 1)}X` : `${three(time.decade)}X`;
    default:
      return time.century < 0 ? `BC${two(-time.century - 1)}` : `${two(time.century)}XX`;
  }
}

/**
 * Writes a calendar time in EDTF. Units that EDTF lacks (weeks, halves, decades and centuries BC) become intervals. For
 * a year of more than four digits the result is not valid EDTF.
 */
export function edtfOf(time: CalendarTime): string {
  switch (time.unit) {
    case 'day': {
      const clock = time.time !== undefined && /^\d\d:\d\d/.test(time.time) && !time.time.startsWith('24');
      return isoDay(time) + (clock ? `T${time.time}${time.time?.length === 5 ? ':00' : ''}` : '');
    }
    case 'week':
      return `${isoDay(time)}/${isoDay(addDays(time, 6))}`;
    case 'weekend':
      return `${isoDay(addDays(time, 5))}/${isoDay(addDays(time, 6))}`;
    case 'month':
      return `${four(time.year)}-${two(time.month)}`;
    case 'season':
      return `${four(time.year)}-${time.season}`;
    case 'quarter':
      return `${four(time.year)}-${32 + time.quarter}`;
    case 'half':
      return time.half === 1
        ? `${four(time.year)}-01/${four(time.year)}-06`
        : `${four(time.year)}-07/${four(time.year)}-12`;
    case 'interval':
      return `${isoDay(time.from)}/${isoDay(time.to)}`;
    case 'year':
      return four(time.year);
    case 'decade':
      return time.decade < 0 ? years(time.decade, 10) : `${three(time.decade)}X`;
    default:
      return time.century < 0 ? years(time.century, 100) : `${two(time.century)}XX`;
  }
}
