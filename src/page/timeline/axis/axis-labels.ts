import { monthNames } from '../../../time/month-names.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function monthOf(date: Date): string {
  return monthNames[date.getUTCMonth()] ?? '';
}

function weekdayOf(date: Date): string {
  return (weekdays[date.getUTCDay()] ?? '').slice(0, 3);
}

function clock(date: Date): string {
  return `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`;
}

function dayOf(date: Date): string {
  return `${weekdayOf(date)} ${date.getUTCDate()} ${monthOf(date)} ${yearLabel(date.getUTCFullYear())}`;
}

/** Formats a year of ISO 8601, which has a year 0, as people write it: 0 is 1 BC. */
export function yearLabel(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** Formats the label of a step in UTC and English. `scale` is the unit of the step. */
export function minorLabel(time: number, scale: string): string {
  const date = new Date(time);
  switch (scale) {
    case 'millisecond':
      return String(date.getUTCMilliseconds());
    case 'second':
      return `${clock(date)}:${twoDigits(date.getUTCSeconds())}`;
    case 'minute':
    case 'hour':
      return clock(date);
    case 'weekday':
      return `${weekdayOf(date)} ${date.getUTCDate()}`;
    case 'month':
      return monthOf(date).slice(0, 3);
    case 'year':
      return yearLabel(date.getUTCFullYear());
    default:
      return String(date.getUTCDate());
  }
}

/** Formats the label of the greater unit that contains a step, in UTC and English; empty for years. */
export function majorLabel(time: number, scale: string): string {
  const date = new Date(time);
  switch (scale) {
    case 'millisecond':
    case 'second':
    case 'minute':
    case 'hour':
      return dayOf(date);
    case 'month':
      return yearLabel(date.getUTCFullYear());
    case 'year':
      return '';
    default:
      return `${monthOf(date)} ${yearLabel(date.getUTCFullYear())}`;
  }
}
