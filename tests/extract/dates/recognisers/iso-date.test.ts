import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Filed on 2023-03-21 by Ana.', ['2023-03-21 = 2023-03-21']],
  ['Filed on 2023/03/21.', ['2023/03/21 = 2023-03-21']],
  ['Log of 2023-03-21T10:15:00Z here.', ['2023-03-21T10:15:00Z = 2023-03-21T10:15:00']],
  ['Log of 2023-03-21 10:15 here.', ['2023-03-21 10:15 = 2023-03-21T10:15']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['Part 12023-03-21 fits.', 'Code X-2023-13-21 failed.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
