import { expect, it } from 'vitest';
import { flags, read } from '../read.ts';

it.each([
  ['It began in early March 2020.', 'early March 2020 = 2020-03'],
  ['It began in mid-March 2020.', 'mid-March 2020 = 2020-03'],
  ['It began at the end of 2020.', 'the end of 2020 = 2020'],
  ['It began late last month.', 'late last month = 2023-10'],
  ['It began earlier on Tuesday.', 'Tuesday = 2023-10-31'],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

it('flags what is said to be approximate', () => {
  expect(flags('It began about two years ago.')).toEqual(['approximate']);
  expect(flags('It began circa 1880.')).toEqual(['approximate']);
  expect(flags('It began two years ago.')).toEqual([]);
});
