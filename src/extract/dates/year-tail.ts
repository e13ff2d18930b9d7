import type { Point } from './timex/candidate.ts';
import { low, numberAt, type Passage } from '../tokens/passage.ts';
import { yearAfter } from './year-number.ts';

/** The year after a month, season, quarter or holiday, in digits or as "(of) last year". */
export interface YearTail {
  parts: Pick<Point, 'year' | 'yearOffset'>;
  last: number;
}

const steps = new Map(
  Object.entries({ last: -1, this: 0, next: 1, previous: -1, following: 1, same: 0, that: 0, current: 0 }),
);

function wordedYear(passage: Passage, at: number): YearTail | undefined {
  let next = at;
  const the = low(passage, next) === 'the';
  if (the || (low(passage, next) === 'that' && low(passage, next + 1) === 'same')) next++;
  if (the && low(passage, next) === 'year') return { parts: { yearOffset: { by: 0, from: 'text' } }, last: next };
  const word = low(passage, next);
  const by = steps.get(word);
  if (by === undefined) return undefined;
  while (/^(?:fiscal|calendar|financial)$/.test(low(passage, next + 1))) next++;
  if (low(passage, next + 1) !== 'year') return undefined;
  const from = ['last', 'this', 'next', 'current'].includes(word) && !the ? 'publication' : 'text';
  return { parts: { yearOffset: { by, from } }, last: next + 1 };
}

/**
 * Reads a year that begins at token `at`: "2023", ", 2023", "of 2023", "'98", "fiscal 1989", "last year", "of the same
 * year".
 */
export function yearTail(passage: Passage, at: number): YearTail | undefined {
  const link = low(passage, at);
  let next = link === ',' || link === 'of' || link === 'in' ? at + 1 : at;
  if (/^(?:fiscal|fy)$/.test(low(passage, next))) next++;
  const digits = yearAfter(passage, next);
  if (digits) return { parts: { year: digits.year }, last: digits.last };
  return link === ',' || link === 'in' ? undefined : wordedYear(passage, next);
}

/** Reads a year before 1000, which needs a day or "of" before it: "30 September 420", "December of 384". */
export function earlyYearTail(passage: Passage, at: number): YearTail | undefined {
  const next = low(passage, at) === 'of' || low(passage, at) === ',' ? at + 1 : at;
  const year = low(passage, next).length === 3 ? numberAt(passage, next) : undefined;
  const ends = passage.tokens[next + 1]?.kind === 'mark' && low(passage, next + 1) !== '%';
  return year !== undefined && year >= 100 && ends ? { parts: { year }, last: next } : undefined;
}
