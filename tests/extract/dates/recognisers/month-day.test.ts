import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Stamped Nov-02-1990 in Rome.', ['Nov-02-1990 = 1990-11-02']],
  ['Stamped Nov-02-90 in Rome.', ['Nov-02-90 = 1990-11-02']],
  ['It ran on March 3, 5, and 7, 2019.', ['March 3 = 2019-03-03', '5 = 2019-03-05', '7, 2019 = 2019-03-07']],
  ['On March 3, 5 and 7 people came.', ['March 3 = 2023-03-03', '5 = 2023-03-05']],
  ['On March 3, 20 people and 30 dogs came.', ['March 3 = 2023-03-03']],
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
