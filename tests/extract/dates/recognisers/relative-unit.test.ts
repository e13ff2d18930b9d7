import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['It rained last week.', ['last week = 2023-W44']],
  ['It rained last month.', ['last month = 2023-10']],
  ['It rained last year.', ['last year = 2022']],
  ['It rained last quarter.', ['last quarter = 2023-Q3']],
  ['It rains this week.', ['this week = 2023-W45']],
  ['It will rain next month.', ['next month = 2023-12']],
  ['They meet the week after next.', ['the week after next = 2023-W47']],
  ['He resigned the week before last.', ['the week before last = 2023-W43']],
  ['It rained the weekend before last.', ['the weekend before last = 2023-W43-WE']],
  ['The year before last was dry.', ['The year before last = 2021']],
  ['It will end the month after next.', ['the month after next = 2024-01']],
  ['It rained earlier this year.', ['earlier this year = 2023']],
  ['It rained late last year.', ['late last year = 2022']],
  ['It rained over the weekend.', ['the weekend = 2023-W44-WE']],
  ['It grew over the past year.', ['the past year = P1Y']],
  ['It opened in 1990. The following year it shut.', ['1990 = 1990', 'The following year = 1991']],
  ['It opened on 3 May 1990. It shut the same day.', ['3 May 1990 = 1990-05-03', 'the same day = 1990-05-03']],
  ['It opened in 1990. That year it shut.', ['1990 = 1990', 'That year = 1990']],
  ['It fell from the year before.', ['the year before = 2022']],
  ['It is due by year-end.', ['year-end = 2023']],
  ['The theme of this years fair is tea.', ['this years = 2023']],
  ['Profit fell in the year ended March 31.', ['the year = 2023', 'March 31 = 2023-03-31']],
  ['It was passed for the fiscal year ending June 30, 1990.', ['the fiscal year = 1990', 'June 30, 1990 = 1990-06-30']],
  ['Prices fell in the week ended Friday.', ['the week = 2023-W44', 'Friday = 2023-11-03']],
  ['Profit rose in the quarter ended Sept. 30.', ['the quarter = 2023-Q3', 'Sept. 30 = 2023-09-30']],
  ['For the year, profit was flat.', ['the year = 2023']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['The year was good.', 'He had a bad day.', 'The last day was wet.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});

it('takes the year of results for the one that has ended', () => {
  expect(read('Profit rose to $3 million for the full year.', '2013-02-21')).toEqual(['the full year = 2012']);
  expect(read('It expects a profit for the full year.', '2013-02-21')).toEqual(['the full year = 2013']);
  expect(read('Profit rose to $3 million for the year.', '2013-06-21')).toEqual(['the year = 2013']);
});
