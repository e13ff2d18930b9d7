import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Her feast day is 30 September.', '30 September = XXXX-09-30'],
  ['The day is celebrated on 5 May.', '5 May = XXXX-05-05'],
  ['October is National Bread Month.', 'October = XXXX-10'],
  ['Her feast day was 30 September.', '30 September = 2023-09-30'],
  ['Her feast day is 30 September 2022.', '30 September 2022 = 2022-09-30'],
  ['October is a wet month.', 'October = 2023-10'],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});
