import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['They met at Easter 2012.', ['Easter 2012 = 2012-04-08']],
  ['They met on Christmas Day.', ['Christmas Day = 2023-12-25']],
  ['They met last Christmas.', ['last Christmas = 2022-12-25']],
  ['They met on New Year’s Eve 1999.', ['New Year’s Eve 1999 = 1999-12-31']],
  ['They met on Good Friday 2021.', ['Good Friday 2021 = 2021-04-02']],
  ['They met on Labor Day 2019.', ['Labor Day 2019 = 2019-09-02']],
  ['They met on Memorial Day 2022.', ['Memorial Day 2022 = 2022-05-30']],
  ['They met on Thanksgiving Day 2020.', ['Thanksgiving Day 2020 = 2020-11-26']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['The Christmas tree fell.', 'Rita Easter sang.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
