import { memoize } from '../base/memoize.ts';
import { dayMs } from './durations.ts';

/** Precision of a date. "October 2023" has precision `month`: it is not its first day. */
type Precision = 'time' | 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century' | 'interval';

/**
 * The interval of an EDTF string: milliseconds since 1970 in UTC, `end` exclusive. An open side is -Infinity or
 * Infinity.
 */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  /** True if the string has one of EDTF's qualifiers `?`, `~` or `%`. */
  readonly uncertain: boolean;
}

const seasonStart: Record<number, number> = { 21: 2, 22: 5, 23: 8, 24: 11 };

/**
 * UTC milliseconds of a day; unlike Date.UTC it does not map the years 0 to 99 to 1900. Months count from 0 and may
 * overflow.
 */
export function utcDay(year: number, month: number, day: number): number {
  if (year > 99) return Date.UTC(year, month, day);
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

function span(start: number, end: number, precision: Precision): TimeSpan {
  return { start, end, precision, uncertain: false };
}

function parseTime(text: string): TimeSpan | null {
  // JavaScript writes a year before 0 with six digits, and has no leap second: it counts as the second before.
  const iso = text.replace(/^-(\d{4}-)/, '-00$1').replace(':59:60', ':59:59');
  const start = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`);
  return Number.isNaN(start) ? null : span(start, start + 1000, 'time');
}

function parseMonth(year: number, month: number): TimeSpan | null {
  if (month >= 1 && month <= 12) return span(utcDay(year, month - 1, 1), utcDay(year, month, 1), 'month');
  const season = seasonStart[month];
  if (season !== undefined) return span(utcDay(year, season, 1), utcDay(year, season + 3, 1), 'season');
  if (month >= 33 && month <= 36) {
    const first = (month - 33) * 3;
    return span(utcDay(year, first, 1), utcDay(year, first + 3, 1), 'quarter');
  }
  return null;
}

function parseDay(year: number, month: number, day: number): TimeSpan | null {
  const start = utcDay(year, month - 1, day);
  // The next month of the last one that a Date can have is no number.
  const isPastMonth = start >= utcDay(year, month, 1);
  const exists = month >= 1 && month <= 12 && day >= 1 && !Number.isNaN(start) && !isPastMonth;
  return exists ? span(start, start + dayMs, 'day') : null;
}

// "199X" is 1990 to 1999, "-04XX" is -499 to -400.
function parseUnspecified(beforeZero: boolean, text: string): TimeSpan {
  const low = Number(text.replaceAll('X', '0'));
  const high = Number(text.replaceAll('X', '9'));
  const precision = text.endsWith('XX') ? 'century' : 'decade';
  return beforeZero
    ? span(utcDay(-high, 0, 1), utcDay(1 - low, 0, 1), precision)
    : span(utcDay(low, 0, 1), utcDay(high + 1, 0, 1), precision);
}

function parseSingle(text: string): TimeSpan | null {
  if (/^-?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/.test(text)) return parseTime(text);
  const digits = /^(-?)(\d{3}X|\d{2}XX)$/.exec(text);
  if (digits?.[2] !== undefined) return parseUnspecified(digits[1] === '-', digits[2]);
  const parts = /^(-?\d{4}|Y-?\d{5,6})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts?.[1]) return null;
  const year = Number(parts[1].replace('Y', ''));
  if (parts[3] !== undefined) return parseDay(year, Number(parts[2]), Number(parts[3]));
  if (parts[2] !== undefined) return parseMonth(year, Number(parts[2]));
  return span(utcDay(year, 0, 1), utcDay(year + 1, 0, 1), 'year');
}

function parseQualified(text: string): TimeSpan | null {
  const bare = /[?~%]$/.test(text) ? text.slice(0, -1) : text;
  const single = parseSingle(bare);
  // Years outside the range of a Date.
  if (Number.isNaN(single?.start) || Number.isNaN(single?.end)) return null;
  return single && { ...single, uncertain: bare !== text };
}

function open(side: string): boolean {
  return side === '..' || side === '';
}

function intervalPrecision(start: number, end: number): Precision {
  const monday = new Date(start).getUTCDay() === 1;
  return monday && end - start === 7 * dayMs ? 'week' : 'interval';
}

function parse(text: string): TimeSpan | null {
  // Fast path: nearly all dates have this form.
  const plain = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (plain) return parseDay(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const slash = text.indexOf('/');
  if (slash < 0) return parseQualified(text);
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  if (open(from) && open(to)) return null;
  const first = open(from) ? null : parseQualified(from);
  const last = open(to) ? null : parseQualified(to);
  if ((!open(from) && !first) || (!open(to) && !last)) return null;
  const start = first ? first.start : -Infinity;
  const end = last ? last.end : Infinity;
  if (start >= end) return null;
  return {
    start,
    end,
    precision: intervalPrecision(start, end),
    uncertain: Boolean(first?.uncertain || last?.uncertain),
  };
}

const parsed = memoize((text) => ({ span: parse(text) }));

/**
 * Parses the part of EDTF (ISO 8601-2, levels 0 and 1, and quarters of level 2) that Dateline writes. A week, for which
 * EDTF has no form, is the interval from its Monday to its Sunday. Returns null for anything else, e.g. `2023-02-31`.
 * Memoized, since articles of one time repeat their dates.
 */
export function parseEdtf(text: string): TimeSpan | null {
  return parsed(text).span;
}
