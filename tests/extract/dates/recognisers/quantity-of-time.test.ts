import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Work starts in two months\u2019 time.', ['two months\u2019 time = 2024-01']],
  ["It ends in a year's time.", ["a year's time = 2024"]],
  ['It shuts in three weeks time.', ['three weeks time = 2023-W48']],
  ['Members will vote in a fortnight.', ['a fortnight = 2023-W47']],
  ['They voted in a fortnight.', ['a fortnight = P2W']],
  ['The mill will open in six weeks.', ['six weeks = 2023-W51']],
  ['The mill was built in six weeks.', ['six weeks = P6W']],
  ['It will be the first mill in ten years.', ['ten years = P10Y']],
  ['It will be built in two years of work.', ['two years = P2Y']],
  ['The work must end within 10 days.', ['10 days = P10D']],
  ['The job takes 8 to 10 weeks.', ['8 to 10 weeks = P10W']],
  ['The mill will open in 8 to 10 weeks.', ['8 to 10 weeks = 2024-W03']],
  ['He waited two or three days.', ['two or three days = P3D']],
  ['It began two years ago.', ['two years ago = 2021']],
  ['It began three months ago.', ['three months ago = 2023-08']],
  ['It began two weeks ago.', ['two weeks ago = 2023-W43']],
  ['It began 10 days ago.', ['10 days ago = 2023-10-27']],
  ['It began a year ago.', ['a year ago = 2022']],
  ['It began half a century ago.', ['half a century ago = 1973']],
  ['It began several years ago.', ['several years ago = PAST_REF']],
  ['It ends two years from now.', ['two years from now = 2025']],
  ['It opened in 1990. Two years later it shut.', ['1990 = 1990', 'Two years later = 1992']],
  ['It lasted ten years.', ['ten years = P10Y']],
  ['It lasted twenty-five days.', ['twenty-five days = P25D']],
  ['It lasted 2.5 hours.', ['2.5 hours = PT2.5H']],
  ['It lasted a year and a half.', ['a year and a half = P1.5Y']],
  ['It lasted two-and-a-half years.', ['two-and-a-half years = P2.5Y']],
  ['It lasted two decades.', ['two decades = P2DE']],
  ['It lasted several months.', ['several months = PXM']],
  ['Over the past 30 days it grew.', ['the past 30 days = P30D']],
  ['A four-day trip began.', ['four-day = P4D']],
  ['They waited for years.', ['years = PXY']],
  ['They grew in recent years.', ['recent years = PAST_REF']],
  ['They grew in the first nine months.', ['the first nine months = P9M']],
  ['Two days before the vote he left.', ['Two days = P2D']],
  ['They meet twice a week.', ['twice a week = P1W']],
  ['A bog takes a thousand years to grow.', ['a thousand years = P1000Y']],
  ['It lasted two thousand years.', ['two thousand years = P2000Y']],
  ['It lasted five hundred days.', ['five hundred days = P500D']],
  ['The landing follows a week from Saturday.', ['a week from Saturday = 2023-11-18']],
  ['It opens two weeks from Tuesday.', ['two weeks from Tuesday = 2023-11-21']],
  ['They met a week ago Friday.', ['a week ago Friday = 2023-10-27']],
  ['They waited half an hour.', ['half an hour = PT30M']],
  ['They waited half a year.', ['half a year = P6M']],
  ['They drew up a yearlong plan.', ['yearlong = P1Y']],
  ['They need two to three weeks.', ['two to three weeks = P3W']],
  ['Within minutes they came.', ['minutes = PTXM']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'The 24-year-old won.',
  'She is 55 years old.',
  'Wait a second chance.',
  'It was stamped, a day that no calendar has.',
  'He came second.',
])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
