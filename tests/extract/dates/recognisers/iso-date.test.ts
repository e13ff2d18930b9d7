import { expect, it } from 'vitest';
import { edtf, read } from '../read.ts';

it.each([
  ['Seen on 2010-1-5.', ['2010-1-5 = 2010-01-05']],
  ['Seen on 2010/12/3.', ['2010/12/3 = 2010-12-03']],
  ['Version 2010.1.5 is out.', []],
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

it.each([
  ['The game of 2024-05-12 76:68.', '2024-05-12'],
  ['Seen at 2024-05-12T25:00 there.', '2024-05-12'],
  ['Seen at 2024-05-12T24:30 there.', '2024-05-12'],
  ['Seen at 2024/05/12 25:00 there.', '2024-05-12'],
  ['Seen at 2024.05.12 99:99 there.', '2024-05-12'],
  ['Seen at 2024-05-12T10:30:75Z there.', '2024-05-12'],
  ['Seen at 2024-05-12T10:30:60Z there.', '2024-05-12'],
  ['Seen at 2016-12-31T23:59:60Z there.', '2016-12-31T23:59:60'],
])('takes what is no time of day for none: %s', (text, expected) => {
  expect(edtf(text)).toEqual([expected]);
  expect(read(text)[0]).toMatch(new RegExp(` = ${expected}$`));
});
