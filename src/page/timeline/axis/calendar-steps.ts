import { utcDay } from '../../../time/edtf.ts';
import type { TimeWindow } from '../entries/entries.ts';
import { dayMs } from '../../../time/durations.ts';

type Unit = 'time' | 'day' | 'month' | 'year';

/** A step of the calendar: a number of minutes, days, months or years. */
export interface CalendarStep {
  unit: Unit;
  /** The number of minutes, days, months or years. */
  size: number;
  /** Approximate length, in milliseconds. */
  ms: number;
}

const minuteMs = 60_000;
const yearMs = 365.25 * dayMs;
const firstMonday = 4 * dayMs;
/** The greatest number of steps in a window, a guard against a wrong length. */
const mostSteps = 5000;

const steps: readonly CalendarStep[] = [
  ...[1, 5, 15, 30, 60, 180, 360, 720].map((size): CalendarStep => ({ unit: 'time', size, ms: size * minuteMs })),
  ...[1, 2, 7, 14].map((size): CalendarStep => ({ unit: 'day', size, ms: size * dayMs })),
  ...[1, 3, 6].map((size): CalendarStep => ({ unit: 'month', size, ms: (size * yearMs) / 12 })),
  ...[1, 2, 5].map((size): CalendarStep => ({ unit: 'year', size, ms: size * yearMs })),
];

/** Returns the shortest step of the calendar that is at least `least` milliseconds long. */
export function stepFor(least: number): CalendarStep {
  const found = steps.find(({ ms }) => ms >= least);
  if (found) return found;
  const power = 10 ** Math.floor(Math.log10(least / yearMs));
  const size = power * ([1, 2, 5, 10].find((digit) => digit * power * yearMs >= least) ?? 10);
  return { unit: 'year', size, ms: size * yearMs };
}

// Years are round as people count them: 100 BC is the year -99, and halfway to 100 is 1.
function yearAt(position: number, size: number): number {
  const year = position * size;
  if (size === 1 || year > 0) return year;
  return year < 0 ? year + 1 : 1;
}

// Weeks begin on Mondays.
function originOf({ unit, size }: CalendarStep): number {
  return unit === 'day' && size >= 7 ? firstMonday : 0;
}

function timeAt(step: CalendarStep, position: number): number {
  const { unit, size, ms } = step;
  if (unit === 'year') return utcDay(yearAt(position, size), 0, 1);
  if (unit === 'month') return utcDay(1970, position * size, 1);
  return originOf(step) + position * ms;
}

function positionBefore(step: CalendarStep, time: number): number {
  const { unit, size, ms } = step;
  const date = new Date(time);
  if (unit === 'year') return Math.floor(date.getUTCFullYear() / size) - 1;
  if (unit === 'month') return Math.floor(((date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()) / size);
  return Math.floor((time - originOf(step)) / ms);
}

/**
 * Lists the starts of the steps that overlap a window, in milliseconds in UTC, ascending: the first at or before its
 * start. Times that no Date can represent are left out.
 */
export function timesOver(step: CalendarStep, { start, end }: TimeWindow): number[] {
  const times: number[] = [];
  const first = positionBefore(step, start);
  for (let position = first; position < first + mostSteps; position++) {
    const time = timeAt(step, position);
    if (time >= end) break;
    if (time <= start) times.length = 0;
    if (!Number.isNaN(time)) times.push(time);
  }
  return times;
}

const timeNames: Record<number, string> = { 1: 'minute', 60: 'hour' };

/** Formats the length of a step: "month", "3 months", "week". */
export function stepText({ unit, size }: CalendarStep): string {
  if (unit === 'time') return timeNames[size] ?? (size > 60 ? `${size / 60} hours` : `${size} minutes`);
  if (unit === 'day' && size % 7 === 0) return size === 7 ? 'week' : `${size / 7} weeks`;
  return size === 1 ? unit : `${size} ${unit}s`;
}
