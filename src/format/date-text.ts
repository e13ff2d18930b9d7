import { monthNames } from '../time/month-names.ts';
import { parseEdtf } from '../time/edtf.ts';

const seasons: Record<number, string> = { 2: 'spring', 5: 'summer', 8: 'autumn', 11: 'winter' };

const isInstant = /(?:Z|[+-]\d\d:\d\d)[?~%]?$/;

function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function dayText(date: Date): string {
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${yearText(date.getUTCFullYear())}`;
}

function rangeText(first: Date, last: Date): string {
  const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
  const sameMonth = sameYear && first.getUTCMonth() === last.getUTCMonth();
  if (sameMonth) return `${first.getUTCDate()}–${dayText(last)}`;
  if (sameYear) return `${first.getUTCDate()} ${monthNames[first.getUTCMonth()]} – ${dayText(last)}`;
  return `${dayText(first)} – ${dayText(last)}`;
}

function singleText(edtf: string): string | null {
  const span = parseEdtf(edtf);
  if (!span) return null;
  const first = new Date(span.start);
  const year = yearText(first.getUTCFullYear());
  switch (span.precision) {
    case 'time':
      // A time of day in a text is local, and its time zone is unknown.
      return `${dayText(first)}, ${first.toISOString().slice(11, 16)}${isInstant.test(edtf) ? ' UTC' : ''}`;
    case 'day':
      return dayText(first);
    case 'month':
      return `${monthNames[first.getUTCMonth()]} ${year}`;
    case 'season':
      return `${seasons[first.getUTCMonth()]} ${year}`;
    case 'quarter':
      return `quarter ${first.getUTCMonth() / 3 + 1} of ${year}`;
    case 'year':
      return year;
    case 'decade':
      if (first.getUTCFullYear() > 0) return `the ${year}s`;
      return `the years ${year} to ${yearText(new Date(span.end - 1).getUTCFullYear())}`;
    case 'century':
      return `the years ${year} to ${yearText(new Date(span.end - 1).getUTCFullYear())}`;
    default:
      return null;
  }
}

function intervalText(edtf: string): string {
  const [from = '', to = ''] = edtf.split('/');
  if (from === '' || from === '..') return `until ${dateText(to)}`;
  if (to === '' || to === '..') return `since ${dateText(from)}`;
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  if (first?.precision === 'day' && last?.precision === 'day')
    return rangeText(new Date(first.start), new Date(last.start));
  return `${dateText(from)} – ${dateText(to)}`;
}

/**
 * Formats an EDTF date in English with the same precision: "21 March 2023", "March 2023", "the 1990s", "20–26 March
 * 2023", "about 2021". A time with an offset is converted to UTC, one without is kept. Returns text that is no EDTF
 * date unchanged.
 */
export function dateText(edtf: string): string {
  if (edtf.includes('/')) return intervalText(edtf);
  const doubt = /[?~%]$/.exec(edtf)?.[0];
  const text = singleText(edtf);
  if (text === null) return edtf;
  if (doubt === '?') return `${text} (uncertain)`;
  return doubt ? `about ${text}` : text;
}

/** Explains why an article with a written date is undated. */
export function unreadDateText(written: string): string {
  return `“${written}” is no date of the calendar`;
}
