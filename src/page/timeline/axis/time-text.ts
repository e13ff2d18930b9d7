import { countText } from '../../../format/count-text.ts';
import { dateText } from '../../../format/date-text.ts';
import type { TimeWindow } from '../entries/entries.ts';
import { dayMs } from '../../../time/durations.ts';

const units: readonly (readonly [name: string, ms: number, least: number])[] = [
  ['year', 365.25 * dayMs, 2],
  ['month', 30.44 * dayMs, 2],
  ['day', dayMs, 2],
  ['hour', 3_600_000, 2],
  ['minute', 60_000, 0],
];

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/**
 * Formats a moment in UTC as EDTF with the precision of a year, month, day or second; at most of a day for years before
 * 0 or with more than four digits.
 */
export function edtfOf(time: number, precision: 'year' | 'month' | 'day' | 'time'): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const far = Math.abs(year) > 9999;
  const yearText = far ? `Y${year}` : `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}`;
  if (precision === 'year') return yearText;
  const month = `${yearText}-${digits(date.getUTCMonth() + 1, 2)}`;
  if (precision === 'month') return month;
  const day = `${month}-${digits(date.getUTCDate(), 2)}`;
  return precision === 'day' || far || year < 0 ? day : `${day}T${date.toISOString().slice(-13, -5)}Z`;
}

/** Checks whether a range is so short that its ends need a time of day. */
function isShort({ start, end }: TimeWindow): boolean {
  return end - start < 2 * dayMs;
}

/**
 * Formats an edge of a range: "21 March 2023", or with the time of day. The exclusive `end` is written as the last day.
 */
export function edgeText(window: TimeWindow, edge: 'start' | 'end'): string {
  if (isShort(window)) return dateText(edtfOf(window[edge], 'time'));
  return dateText(edtfOf(edge === 'end' ? window.end - 1 : window.start, 'day'));
}

/** Formats a range by its days, "20–26 March 2023", or to the minute if it is shorter than two days. */
export function stretchText(window: TimeWindow): string {
  const [first, last] = [edtfOf(window.start, 'day'), edtfOf(window.end - 1, 'day')];
  const wholeDay = first === last && window.end - window.start === dayMs;
  if (wholeDay) return dateText(first);
  if (isShort(window)) return `${edgeText(window, 'start')} – ${edgeText(window, 'end')}`;
  return dateText(`${first}/${last}`);
}

/** Formats a duration, "3 years", rounded down, in the greatest unit of which it has at least two. */
export function durationText(ms: number): string {
  const [name, unit] = units.find(([, size, least]) => ms >= size * least) ?? ['minute', 60_000];
  const number = Math.floor(ms / unit);
  return `${countText(number)} ${name}${number === 1 ? '' : 's'}`;
}
