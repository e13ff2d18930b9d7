import { describe, expect, it } from 'vitest';
import { groupDate } from '../../../src/page/vertical-timeline/group-date.ts';

describe('groupDate', () => {
  it.each([
    [[2021, 2, 9], [2021, 2, 9], '9 March 2021'],
    [[2021, 2, 9], [2021, 2, 30], 'March 2021'],
    [[2021, 2, 9], [2021, 10, 2], '2021'],
    [[2021, 2, 9], [2022, 2, 9], ''],
    [[-43, 2, 9], [-43, 10, 2], '44 BC'],
  ] as const)('from %s to %s is %s', ([year, ...from], [lastYear, ...to], text) => {
    const at = (years: number, [month, day]: readonly [number, number]) =>
      new Date(0).setUTCFullYear(years, month, day);
    expect(groupDate(at(year, from), at(lastYear, to))).toBe(text);
  });
});
