import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['They met on March 21, 2023, in Oslo.', ['March 21, 2023 = 2023-03-21']],
  ['They met on March 21st, 2023.', ['March 21st, 2023 = 2023-03-21']],
  ['They met on Apr. 21.', ['Apr. 21 = 2023-04-21']],
  ['They met on Nov. 3.', ['Nov. 3 = 2023-11-03']],
  ['They met on October 5-7, 2011.', ['October 5 = 2011-10-05', '7, 2011 = 2011-10-07']],
  ['They met on October 5 and 6.', ['October 5 = 2023-10-05', '6 = 2023-10-06']],
  ['It takes effect next Jan. 1.', ['next Jan. 1 = 2024-01-01']],
  ['They met on May 3 last year.', ['May 3 last year = 2022-05-03']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['In all May 10,000 people came.', 'You may 5 times try.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
