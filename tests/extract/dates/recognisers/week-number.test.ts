import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Cases peaked in week 12 of 2020.', ['week 12 of 2020 = 2020-W12']],
  ['Cases peaked in week 3, 2021.', ['week 3, 2021 = 2021-W03']],
  ['In calendar week 17 none came.', ['calendar week 17 = 2023-W17']],
  ['Cases peaked in week 12 of 2020 and fell in week 13.', ['week 12 of 2020 = 2020-W12', 'week 13 = 2020-W13']],
  ['In calendar week 17 none came, in week 18 one.', ['calendar week 17 = 2023-W17', 'week 18 = 2023-W18']],
  ['The team won in week 3 and lost in week 5.', []],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
