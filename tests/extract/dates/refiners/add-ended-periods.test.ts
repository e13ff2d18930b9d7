import { expect, it } from 'vitest';
import { read, rule } from '../read.ts';

it.each([
  ['Its fiscal year that ended in June was good.', ['fiscal year = 2023', 'June = 2023-06']],
  ['In the month ended Oct. 20, 2019, it rained.', ['the month = 2019-10', 'Oct. 20, 2019 = 2019-10-20']],
  ['The war ended March 31.', ['March 31 = 2023-03-31']],
  ['The six months ended March 31 were dry.', ['The six months = P6M', 'March 31 = 2023-03-31']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('says what it was counted from', () => {
  expect(rule('The year ended March 31 was dry.')).toBe('period-of-its-end');
});
