import { describe, expect, it } from 'vitest';
import { groupDate } from '../../../src/page/vertical-timeline/group-date.ts';

const at = (...[year, month, day]: readonly [number, number, number]) =>
  new Date(0).setUTCFullYear(year, month - 1, day);

describe('groupDate', () => {
  it.each([
    [at(2021, 3, 9), at(2021, 3, 9), '9 March 2021'],
    [at(2021, 3, 9), at(2021, 3, 30), 'March 2021'],
    [at(2021, 3, 9), at(2021, 11, 2), '2021'],
    [at(2021, 3, 9), at(2022, 3, 9), ''],
    [at(-43, 3, 9), at(-43, 11, 2), '44 BC'],
  ])('from %d to %d is %s', (first, last, text) => {
    expect(groupDate(first, last)).toBe(text);
  });
});
