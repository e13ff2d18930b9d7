import { edtfYear } from './edtf-year.ts';

/** What a stretch of time is best told in. */
export interface CalendarUnit {
  unit: 'day' | 'month' | 'year';
  /** The unit that a moment, milliseconds in UTC, is in, as EDTF. */
  nameOf: (time: number) => string;
}

const dayMs = 86_400_000;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function year(time: number): string {
  return edtfYear(new Date(time).getUTCFullYear());
}

function month(time: number): string {
  return `${year(time)}-${two(new Date(time).getUTCMonth() + 1)}`;
}

function day(time: number): string {
  return `${month(time)}-${two(new Date(time).getUTCDate())}`;
}

/** The unit for a stretch of this length, in milliseconds: years from two of them on, months from two of them on. */
export function calendarUnit(length: number): CalendarUnit {
  if (length >= 730 * dayMs) return { unit: 'year', nameOf: year };
  if (length >= 59 * dayMs) return { unit: 'month', nameOf: month };
  return { unit: 'day', nameOf: day };
}

/** Counts by name; of equals the first to come has most. */
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
