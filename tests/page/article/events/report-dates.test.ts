import { expect, it } from 'vitest';
import { reportDates } from '../../../../src/page/article/events/report-dates.ts';

type Reports = Parameters<typeof reportDates>[1];

const dates = ['2023-03-21', '2023-03-22'];
const by = (article: number, date: number): Reports[number] => [article, 0, 0, 9, date];

it('says how many reports give each time', () => {
  expect(reportDates(dates, [by(0, 0), by(1, 0), by(1, 0), by(2, 0), by(3, 1)])).toBe(
    '3 reports say 21 March 2023, 1 says 22 March 2023',
  );
  expect(reportDates(dates, [by(0, 0), by(1, 1), by(2, 1)])).toBe('1 report says 21 March 2023, 2 say 22 March 2023');
});

it('says nothing if all agree', () => {
  expect(reportDates(dates.slice(0, 1), [by(0, 0), by(1, 0)])).toBe('');
  expect(reportDates(dates, [by(0, 0)])).toBe('');
});
