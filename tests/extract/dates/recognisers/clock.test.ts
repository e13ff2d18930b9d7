import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['The curfew was from 10 p.m. to 4 a.m. in May.', ['10 p.m. = T22:00', '4 a.m. = T04:00', 'May = 2023-05']],
  ['At 7 a.m. they rose, each with a list.', ['7 a.m. = 2023-11-06T07:00']],
  ['It opens at 9 a.m. every day.', ['9 a.m. = T09:00', 'every day = P1D']],
  ['He sings everyday at 1 p.m. sharp.', ['1 p.m. = T13:00']],
  ['They left at 0630 hours.', ['0630 hours = 2023-11-06T06:30']],
  ['They came at 1400 hrs on Tuesday.', ['1400 hrs on Tuesday = 2023-10-31T14:00']],
  ['The guns fired at 0545h.', ['0545h = 2023-11-06T05:45']],
  ['He has 1400 hours of tape.', ['1400 hours = PT1400H']],
  ['The bar is open 10 pm - 12 am.', ['10 pm = 2023-11-06T22:00', '12 am = 2023-11-07T00:00']],
  ['The bar was open 9-11 p.m. on Friday.', ['9 = 2023-11-03T21:00', '11 p.m. on Friday = 2023-11-03T23:00']],
  ['It was open from 11 to 1 pm on Friday.', ['11 = 2023-11-03T11:00', '1 pm on Friday = 2023-11-03T13:00']],
  ['It was open 9 am to 5 pm on Friday.', ['9 am = 2023-11-03T09:00', '5 pm on Friday = 2023-11-03T17:00']],
  ['It shut at 9 p.m. On Friday it rained.', ['9 p.m. = 2023-11-06T21:00', 'Friday = 2023-11-03']],
  ['They met at 3 p.m. on Tuesday.', ['3 p.m. on Tuesday = 2023-10-31T15:00']],
  ['They met on March 21, 2023 at 15:30.', ['March 21, 2023 at 15:30 = 2023-03-21T15:30']],
  ['They met at noon yesterday.', ['noon yesterday = 2023-11-05T12:00']],
  ['They met at 1400 GMT on Tuesday.', ['1400 GMT on Tuesday = 2023-10-31T14:00']],
  ["They met at 10 o'clock on Tuesday.", ["10 o'clock on Tuesday = 2023-10-31T10:00"]],
  ['They met at 3:30 this afternoon.', ['3:30 this afternoon = 2023-11-06T15:30']],
  ['They met at 8:30 a.m. EST Tuesday.', ['8:30 a.m. EST Tuesday = 2023-10-31T08:30']],
  ['It ended at 12:05 a.m. today.', ['12:05 a.m. today = 2023-11-06T00:05']],
  ['They met at 24:00 GMT on Tuesday.', ['24:00 GMT on Tuesday = 2023-10-31T24:00']],
  ['On Friday it began. It ended at 8:30 pm.', ['Friday = 2023-11-03', '8:30 pm = 2023-11-03T20:30']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'They won 3:30 and 4:20.',
  'He read John 3:16.',
  'Chimes at Midnight is a film.',
  'It is 13 p.m. nowhere.',
  'At 24:30 GMT.',
])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
