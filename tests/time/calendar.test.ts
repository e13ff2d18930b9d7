import { assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, addMonths, dayExists, easter, isoWeek, weekdayOf } from '../../src/time/calendar.ts';

function dayOf(days: number) {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

it('knows weekdays and ISO weeks', () => {
  expect(weekdayOf({ year: 2023, month: 11, day: 6 })).toBe(1);
  expect(weekdayOf({ year: 1969, month: 7, day: 20 })).toBe(7);
  expect(isoWeek({ year: 2021, month: 1, day: 3 })).toEqual({ year: 2020, week: 53 });
  expect(isoWeek({ year: 2024, month: 12, day: 30 })).toEqual({ year: 2025, week: 1 });
});

it('counts over the ends of months and years', () => {
  expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
  expect(addMonths(2023, 1, -1)).toEqual({ year: 2022, month: 12 });
  expect(addMonths(2023, 12, 14)).toEqual({ year: 2025, month: 2 });
});

it('knows which days exist', () => {
  expect(dayExists({ year: 2024, month: 2, day: 29 })).toBe(true);
  expect(dayExists({ year: 2023, month: 2, day: 29 })).toBe(false);
  expect(dayExists({ year: 2023, month: 13, day: 1 })).toBe(false);
});

it('knows Easter', () => {
  expect(easter(2024)).toEqual({ year: 2024, month: 3, day: 31 });
  expect(easter(2012)).toEqual({ year: 2012, month: 4, day: 8 });
});

it('counts days as the clock of the machine does', () => {
  assert(
    property(integer({ min: -1_000_000, max: 2_000_000 }), integer({ min: -4000, max: 4000 }), (start, count) => {
      expect(addDays(dayOf(start), count)).toEqual(dayOf(start + count));
      expect(weekdayOf(dayOf(start))).toBe(new Date(start * 86_400_000).getUTCDay() || 7);
    }),
  );
});
