import type { Point } from './candidate.ts';
import { low, numberAt, type Passage } from '../tokens/passage.ts';
import { yearAfter } from './year-number.ts';

/** The year that follows a month, season, quarter or holiday, in digits or as "(of) last year". */
export interface YearTail {
  parts: Pick<Point, 'year' | 'yearOffset'>;
  last: number;
}

const steps = new Map(
  Object.entries({ last: -1, this: 0, next: 1, previous: -1, following: 1, same: 0, that: 0, current: 0 }),
);

function wordedYear(scan: Passage, at: number): YearTail | undefined {
  let next = at;
  const the = low(scan, next) === 'the';
  if (the || (low(scan, next) === 'that' && low(scan, next + 1) === 'same')) next++;
  if (the && low(scan, next) === 'year') return { parts: { yearOffset: { by: 0, from: 'text' } }, last: next };
  const word = low(scan, next);
  const by = steps.get(word);
  if (by === undefined) return undefined;
  while (/^(?:fiscal|calendar|financial)$/.test(low(scan, next + 1))) next++;
  if (low(scan, next + 1) !== 'year') return undefined;
  const from = ['last', 'this', 'next', 'current'].includes(word) && !the ? 'publication' : 'text';
  return { parts: { yearOffset: { by, from } }, last: next + 1 };
}

/** Reads the year from token `at` on: "2023", ", 2023", "of 2023", "'98", "fiscal 1989", "last year", "of the same year". */
export function yearTail(scan: Passage, at: number): YearTail | undefined {
  const link = low(scan, at);
  let next = link === ',' || link === 'of' || link === 'in' ? at + 1 : at;
  if (low(scan, next) === 'fiscal') next++;
  const digits = yearAfter(scan, next);
  if (digits) return { parts: { year: digits.year }, last: digits.last };
  return link === ',' || link === 'in' ? undefined : wordedYear(scan, next);
}

/** A year before 1000, which only a day or "of" makes one: "30 September 420", "December of 384". */
export function earlyYearTail(scan: Passage, at: number): YearTail | undefined {
  const next = low(scan, at) === 'of' || low(scan, at) === ',' ? at + 1 : at;
  const year = low(scan, next).length === 3 ? numberAt(scan, next) : undefined;
  const ends = scan.tokens[next + 1]?.kind === 'mark' && low(scan, next + 1) !== '%';
  return year !== undefined && year >= 100 && ends ? { parts: { year }, last: next } : undefined;
}
