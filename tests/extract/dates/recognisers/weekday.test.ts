import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['They met on Tuesday.', ['Tuesday = 2023-10-31']],
  ['They met on Monday.', ['Monday = 2023-11-06']],
  ['They met last Monday.', ['last Monday = 2023-10-30']],
  ['They will meet on Tuesday.', ['Tuesday = 2023-11-07']],
  ['They will meet next Monday.', ['next Monday = 2023-11-13']],
  ['They met on Thurs. in Rome.', ['Thurs. = 2023-11-02']],
  ['They met on Saturday night.', ['Saturday night = 2023-11-04TNI']],
  ['They meet every Tuesday.', ['every Tuesday = XXXX-WXX-2']],
  ['They meet on Sundays.', ['Sundays = XXXX-WXX-7']],
  ['It was on a Monday in spring.', ['Monday = XXXX-WXX-1']],
  ['It was due on Friday of last week.', ['Friday of last week = 2023-11-03']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'The sun sat low.',
  'On Black Friday shops open early.',
  'We saw Friday the 13th.',
  'We watched Saturday Night Tales.',
])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
