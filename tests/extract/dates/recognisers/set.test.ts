import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['It grew. Daily flights stopped.', ['Daily = P1D']],
  ['They meet daily.', ['daily = P1D']],
  ['They meet every day.', ['every day = P1D']],
  ['They meet every two years.', ['every two years = P2Y']],
  ['They meet every other week.', ['every other week = P2W']],
  ['They meet each summer.', ['each summer = XXXX-SU']],
  ['They meet every March.', ['every March = XXXX-03']],
  ['They meet every night.', ['every night = XXXX-XX-XXTNI']],
  ['They meet once a month.', ['once a month = P1M']],
  ['They meet on weekdays.', ['weekdays = XXXX-WXX-WD']],
  ['They meet on weekends.', ['weekends = XXXX-WXX-WE']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['The Daily Herald wrote so.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
