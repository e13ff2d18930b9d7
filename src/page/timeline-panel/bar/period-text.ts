import { monthNames } from '../../../time/month-names.ts';
import { dayMs } from '../../../time/durations.ts';

/** Lengths from which on days, then months, are no longer named. */
const [longForDays, longForMonths] = [92 * dayMs, 100 * 365.25 * dayMs];

function yearText(date: Date): string {
  const year = date.getUTCFullYear();
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function monthText(date: Date): string {
  return (monthNames[date.getUTCMonth()] ?? '').slice(0, 3);
}

function timeText(date: Date): string {
  return date.toISOString().slice(-13, -8);
}

function written(parts: readonly string[]): string {
  return parts.toReversed().join(' ');
}

/** Joins the parts of two dates, the greatest first, and omits from the first what both share. */
function rangeText(first: readonly string[], last: readonly string[]): string {
  const shared = first.findIndex((part, at) => part !== last[at]);
  return shared < 0 ? written(last) : `${written(first.slice(shared))} – ${written(last)}`;
}

/**
 * Formats a visible period in few characters: "Jun 2001 – Oct 2024", "3 – 20 Mar 2023", "21 Mar 2023, 10:00 – 12:00".
 * Milliseconds in UTC; the exclusive `end` is written as the last month or day.
 */
export function periodText({ start, end }: { start: number; end: number }): string {
  const [first, last] = [new Date(start), new Date(end - 1)];
  const [from, to] = [first, last].map((date) => [yearText(date), monthText(date), String(date.getUTCDate())]);
  if (!from || !to) return '';
  const length = end - start;
  if (length < dayMs) {
    const until = rangeText(to, to);
    return from.join() === to.join()
      ? `${until}, ${timeText(first)} – ${timeText(new Date(end))}`
      : `${rangeText(from, from)}, ${timeText(first)} – ${until}, ${timeText(new Date(end))}`;
  }
  const parts = length < longForDays ? 3 : length < longForMonths ? 2 : 1;
  return rangeText(from.slice(0, parts), to.slice(0, parts));
}
