import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['The Mill Burned On Saturday Night While Crowds Watched.', ['Saturday Night = 2023-11-04TNI']],
  ['They met on Tuesday.', ['Tuesday = 2023-10-31']],
  ['They met on Monday.', ['Monday = 2023-11-06']],
  ['They met last Monday.', ['last Monday = 2023-10-30']],
  ['They will meet on Tuesday.', ['Tuesday = 2023-11-07']],
  ['They will meet next Monday.', ['next Monday = 2023-11-13']],
  ['They met on Thurs. in Rome.', ['Thurs. = 2023-11-02']],
  ['They met on Saturday night.', ['Saturday night = 2023-11-04TNI']],
  ['They meet every Tuesday.', ['every Tuesday = XXXX-WXX-2']],
  ['They meet every Tuesday and Friday.', ['every Tuesday = XXXX-WXX-2', 'Friday = XXXX-WXX-5']],
  ['They met on Tuesday and Friday.', ['Tuesday = 2023-10-31', 'Friday = 2023-11-03']],
  ['They meet on Sundays.', ['Sundays = XXXX-WXX-7']],
  ['It was on a Monday in spring.', ['Monday = XXXX-WXX-1']],
  ['It was due on Friday of last week.', ['Friday of last week = 2023-11-03']],
  ['The fair opened on Monday of last week.', ['Monday of last week = 2023-10-30']],
  ['The fair closes on Sunday of this week.', ['Sunday of this week = 2023-11-12']],
  ['The fair opened Monday last week.', ['Monday last week = 2023-10-30']],
  ['The fair opens on Friday next week.', ['Friday next week = 2023-11-17']],
  ['It shut on the Friday of the week before last.', ['Friday of the week before last = 2023-10-27']],
  ['We will meet on Thursday week.', ['Thursday week = 2023-11-16']],
  ['She returns Tuesday fortnight.', ['Tuesday fortnight = 2023-11-21']],
  ['It will open on Friday next.', ['Friday next = 2023-11-10']],
  ['It closed on Thursday last, he said.', ['Thursday last = 2023-11-02']],
  ['The talks will be on Friday 24th.', ['Friday 24th = 2023-11-24']],
  ['The talks are on Friday the 24th, he said.', ['Friday the 24th = 2023-11-24']],
  ['It rained on Friday the 3rd.', ['Friday the 3rd = 2023-11-03']],
  ['It rained on Saturday 16th.', ['Saturday 16th = 2023-09-16']],
  ['It will rain on Wednesday 13.', ['Wednesday 13 = 2023-12-13']],
  ['They won on Friday 24-17.', ['Friday = 2023-11-03']],
  ['On Friday 24 people came.', ['Friday = 2023-11-03']],
  ['It rained on Friday the 24th of March.', ['Friday the 24th of March = 2023-03-24']],
  ['It was the Monday week-long fair.', ['Monday = 2023-11-06']],
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
