import { writtenDate } from './written-date.ts';
import type { Span } from './written-date.ts';
import { dayMs, lastTime } from './durations.ts';

const maxLength = 100;
// Separators of a range, the most certain first: a slash or a hyphen may also be part of a date.
const separators = [/\.{2,}|[–—]| - | to | until | till | through | and /, '/', '-'];
const firstWords = /^(?:the )?(?:first|earliest|oldest|start|beginning)(?: article| one)?$/;
const lastWords = /^(?:the )?(?:last|latest|newest|end)(?: article| one)?$/;

/** Starts of the first and the last dated article, milliseconds in UTC; not finite if nothing is dated. */
export interface KnownTimes {
  first: number;
  last: number;
}

function dayOf(time: number): Span | null {
  if (!(Math.abs(time) <= lastTime)) return null;
  const start = Math.floor(time / dayMs) * dayMs;
  return { start, end: start + dayMs };
}

function single(text: string, known: KnownTimes): Span | null {
  if (firstWords.test(text)) return dayOf(known.first);
  if (lastWords.test(text)) return dayOf(known.last);
  return writtenDate(text);
}

/** Completes the left side of "20 to 26 March 2023" with the month and year of the right side. */
function completeFromRight(left: string, right: string): Span | null {
  const words = right.split(' ');
  for (let from = 1; from < words.length; from++) {
    const span = writtenDate(`${left} ${words.slice(from).join(' ')}`);
    if (span) return span;
  }
  return null;
}

function between(left: string, right: string, known: KnownTimes): Span | null {
  const from = left === '' ? dayOf(known.first) : (single(left, known) ?? completeFromRight(left, right));
  const to = right === '' ? dayOf(known.last) : single(right, known);
  // An open side without articles beyond the given side falls back to the given side.
  const start = left === '' ? Math.min(from?.start ?? Infinity, to?.start ?? NaN) : from?.start;
  const end = right === '' ? Math.max(to?.end ?? -Infinity, from?.end ?? NaN) : to?.end;
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
}

function range(text: string, known: KnownTimes): Span | null {
  const since = /^(?:since|after) (.+)$/.exec(text)?.[1];
  if (since !== undefined) return between(since, '', known);
  const until = /^(?:until|till|before) (.+)$/.exec(text)?.[1];
  if (until !== undefined) return between('', until, known);
  const bare = text.replace(/^(?:from|between|the years) /, '').replace(/^(?:\.\.)?\/|\/(?:\.\.)?$/, '..');
  const sides = separators.map((separator) => bare.split(separator)).find(({ length }) => length > 1);
  if (sides?.length !== 2) return null;
  const [left = '', right = ''] = sides.map((side) => side.trim());
  return left === '' && right === '' ? null : between(left, right, known);
}

/**
 * Parses a typed date or range to an interval, milliseconds in UTC, `end` exclusive: EDTF, "March 2023", "21.3.2023",
 * "44 BC", "Q3 2019", "the 1990s", "July 2019 to May 2020", "since 2019", or "first" and "last" for the days of the
 * first and the last dated article. Returns null for anything else and for dates that do not exist; never throws.
 */
export function writtenRange(text: string, known: KnownTimes): Span | null {
  if (text.length > maxLength) return null;
  const folded = text.normalize('NFKC').toLowerCase().replace(/[‐−]/g, '-').replace(/\s+/g, ' ').trim();
  return single(folded, known) ?? range(folded, known);
}
