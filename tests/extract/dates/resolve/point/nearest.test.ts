import { expect, it } from 'vitest';
import { nearestYear } from '../../../../../src/extract/dates/resolve/point/nearest.ts';
import type { Tense } from '../../../../../src/extract/dates/tense/tense-cue.ts';

/** The year of a month for an article of the given month of 2020. */
const year = (month: number, published: number, tense: Tense, promised = false) =>
  nearestYear(
    2020,
    (candidate) => (candidate - 2020) * 12 + month - published,
    () => tense,
    promised,
  );

it('takes the nearest occurrence', () => {
  expect(year(10, 11, null)).toEqual({ year: 2020, disagrees: false });
  expect(year(12, 1, null)).toEqual({ year: 2019, disagrees: false });
  expect(year(1, 12, 'future')).toEqual({ year: 2021, disagrees: false });
});

it('lets the tense decide where both sides are about equally near', () => {
  expect(year(5, 11, 'past').year).toBe(2020);
  expect(year(5, 11, 'future').year).toBe(2021);
  expect(year(5, 11, null).year).toBe(2020);
  expect(year(3, 11, null).year).toBe(2020);
  expect(year(1, 11, null).year).toBe(2021);
});

it('keeps what is told in the past tense in the past', () => {
  expect(year(2, 11, 'past')).toEqual({ year: 2020, disagrees: false });
});

it('says where wording and calendar disagree', () => {
  expect(year(10, 11, 'future')).toEqual({ year: 2020, disagrees: true });
});

it('puts a promise ahead', () => {
  expect(year(10, 11, 'future', true)).toEqual({ year: 2021, disagrees: false });
  expect(year(11, 11, 'future', true)).toEqual({ year: 2020, disagrees: false });
});
