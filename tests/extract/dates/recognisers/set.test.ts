import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['They meet daily.', ['daily = P1D']],
  ['They meet every day.', ['every day = P1D']],
  ['They meet every two years.', ['every two years = P2Y']],
  ['They meet every other week.', ['every other week = P2W']],
  ['They meet each summer.', ['each summer = XXXX-SU']],
  ['They meet every March.', ['every March = XXXX-03']],
  ['They meet every night.', ['every night = XXXX-XX-XXTNI']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['The Daily Herald wrote so.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
