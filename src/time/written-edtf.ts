import { edtfYear } from './edtf-year.ts';
import { parseEdtf } from './edtf.ts';
import { writtenRange } from './written-range.ts';
import { twoDigits } from './two-digits.ts';

const noKnownTimes = { first: Number.NaN, last: Number.NaN };

/** EDTF forms of a date from the coarsest to the finest. */
function formsOf(start: Date): string[] {
  const year = edtfYear(start.getUTCFullYear());
  const month = start.getUTCMonth();
  const [twoMonth, twoDay] = [month + 1, start.getUTCDate()].map(twoDigits);
  const quarter = 33 + Math.floor(month / 3);
  const season = { 2: 21, 5: 22, 8: 23, 11: 24 }[month] ?? 0;
  return [
    `${year.slice(0, -2)}XX`,
    `${year.slice(0, -1)}X`,
    year,
    `${year}-${season}`,
    `${year}-${quarter}`,
    `${year}-${twoMonth}`,
    `${year}-${twoMonth}-${twoDay}`,
  ];
}

/**
 * Converts a written date to EDTF with the same precision: EDTF itself, "March 2020", "21.3.2020", "the 1990s" and the
 * like. A span without an EDTF form, such as a numbered century, becomes the interval from its first to its last day.
 * Returns null for anything else, and for a trailing year of three digits, which is more often a year of four digits
 * that is being typed.
 */
export function writtenEdtf(text: string): string | null {
  const trimmed = text.trim();
  if (parseEdtf(trimmed)) return trimmed;
  if (/(?:^|\D)\d{3}$/.test(trimmed)) return null;
  const span = writtenRange(trimmed, noKnownTimes);
  if (!span) return null;
  const same = formsOf(new Date(span.start)).find((form) => {
    const read = parseEdtf(form);
    return read?.start === span.start && read.end === span.end;
  });
  if (same) return same;
  const [first, last] = [span.start, span.end - 1].map((time) => formsOf(new Date(time)).at(-1));
  const interval = `${first}/${last}`;
  return parseEdtf(interval) ? interval : null;
}
