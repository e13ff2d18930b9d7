const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function monthOf(date: Date): string {
  return months[date.getUTCMonth()] ?? '';
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

/** A year counted as ISO 8601 does, with a year 0, as people write it: 0 is 1 BC. */
export function yearLabel(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** The label of one step of the axis, in UTC and English. `scale` is the name of the step's unit. */
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

/** The label of the range that a cluster of steps belongs to, in UTC and English; empty for years. */
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
