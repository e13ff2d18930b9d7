import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['They met in summer 2012.', ['summer 2012 = 2012-SU']],
  ['They met in the spring of 1990.', ['the spring of 1990 = 1990-SP']],
  ['They met last summer.', ['last summer = 2023-SU']],
  ['They met this fall.', ['this fall = 2023-FA']],
  ['They will meet next spring.', ['next spring = 2024-SP']],
  ['They met last winter.', ['last winter = 2022-WI']],
  ['The firm blamed a warm autumn.', ['autumn = 2023-FA']],
  ['Lambs died in a cold, wet spring.', ['spring = 2023-SP']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['Prices fall in spring water.', 'The fall of the wall was sudden.', 'He likes summer.'])(
  'leaves %s alone',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
