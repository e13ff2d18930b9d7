import { edtfYear } from './edtf-year.ts';
import { dayMs } from './durations.ts';
import { twoDigits } from './two-digits.ts';

/** The unit in which an interval is labelled. */
export interface CalendarUnit {
  unit: 'day' | 'month' | 'year';
  /** Returns the unit that contains a moment, milliseconds in UTC, as EDTF. */
  nameOf: (time: number) => string;
}

function year(time: number): string {
  return edtfYear(new Date(time).getUTCFullYear());
}

function month(time: number): string {
  return `${year(time)}-${twoDigits(new Date(time).getUTCMonth() + 1)}`;
}

function day(time: number): string {
  return `${month(time)}-${twoDigits(new Date(time).getUTCDate())}`;
}

/**
 * Chooses the unit for an interval of this length in milliseconds: years from two years on, months from two months on.
 */
export function calendarUnit(length: number): CalendarUnit {
  if (length >= 730 * dayMs) return { unit: 'year', nameOf: year };
  if (length >= 59 * dayMs) return { unit: 'month', nameOf: month };
  return { unit: 'day', nameOf: day };
}

/** Counts by name; of equal counts the first name wins. */
export function unitCounter() {
  const counts = new Map<string, number>();
  return {
    add(name: string): void {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    result(): { inView: number; most: string | null; mostCount: number } {
      let [inView, mostCount] = [0, 0];
      let most: string | null = null;
      for (const [name, count] of counts) {
        inView += count;
        if (count > mostCount) [most, mostCount] = [name, count];
      }
      return { inView, most, mostCount };
    },
  };
}
