import { expect, it } from 'vitest';
import { flags, read } from '../../read.ts';

it.each([
  ['They met on Tuesday, March 21, 2023.', ['Tuesday, March 21, 2023 = 2023-03-21']],
  ['They met on Tues., 21 March 2023.', ['Tues., 21 March 2023 = 2023-03-21']],
  ['They met on Tuesday the 21st of March.', ['Tuesday the 21st of March = 2023-03-21']],
  ['They met on Tuesday. March 21, 2023 was wet.', ['Tuesday = 2023-10-31', 'March 21, 2023 = 2023-03-21']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('takes the year in which the weekday is right', () => {
  // 21 May was a Saturday in 2022, a Sunday in 2023.
  expect(read('They met on Saturday, May 21.')).toEqual(['Saturday, May 21 = 2022-05-21']);
});

it('flags a weekday that the full date does not have', () => {
  expect(flags('They met on Monday, March 21, 2023.')).toEqual(['wording-and-calendar-disagree']);
});
