import type { Shown } from './shown.ts';

/** Milliseconds of a day. */
export const day = 86_400_000;

/** The day 0 of {@link days}. */
export const first = Date.UTC(2021, 2, 1);

/** Makes entries of a day each, by their distance in days from the first day. */
export function days(numbers: readonly number[]): Shown['entries'] {
  return numbers.map((number) => {
    const start = first + number * day;
    return { start, end: start + day, date: new Date(start).toISOString().slice(0, 10) };
  });
}

/** The numbers from 0 on. */
export function sequence(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
