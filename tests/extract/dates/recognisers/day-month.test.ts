import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['They met on 21 March 2023.', ['21 March 2023 = 2023-03-21']],
  ['They met on the 21st of March, 2023.', ['the 21st of March, 2023 = 2023-03-21']],
  ['They met on 21-Mar-2023.', ['21-Mar-2023 = 2023-03-21']],
  ['The fair of 5-7 July 2011 was wet.', ['5 = 2011-07-05', '7 July 2011 = 2011-07-07']],
  ['The fifth of March 1990 was dry.', ['The fifth of March 1990 = 1990-03-05']],
  ['It fell on the first day of May.', ['the first day of May = 2023-05-01']],
  ['He died on 30 September 420.', ['30 September 420 = 0420-09-30']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['About 5 may have died.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
