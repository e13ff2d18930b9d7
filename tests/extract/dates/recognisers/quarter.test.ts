import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Output rose in H1 2018.', ['H1 2018 = 2018-H1']],
  ['Output rose in 2H 2017 and 2H16.', ['2H 2017 = 2017-H2', '2H16 = 2016-H2']],
  ['Output rose in 3Q18.', ['3Q18 = 2018-Q3']],
  ['Sales rose in H1.', ['H1 = 2023-H1']],
  ['The H1N1 flu and H2O and an H1B visa.', []],
  ['Sales fell in the third quarter of 2019.', ['the third quarter of 2019 = 2019-Q3']],
  ['Sales fell in Q3 2019.', ['Q3 2019 = 2019-Q3']],
  ['In 1988\u2019s fourth quarter sales fell.', ['1988\u2019s fourth quarter = 1988-Q4']],
  ['Profit fell in the first half.', ['the first half = 2023-H1']],
  ['Sales fell in the third quarter.', ['the third quarter = 2023-Q3']],
  ['Its first-quarter profit fell.', ['first-quarter = 2023-Q1']],
  ['Sales fell in the first half of 2012.', ['the first half of 2012 = 2012-H1']],
  ['Sales fell in the fiscal 1989 second quarter.', ['the fiscal 1989 second quarter = 1989-Q2']],
  ['Sales fell in last year’s fourth quarter.', ['last year’s fourth quarter = 2022-Q4']],
  ['Sales rose in the final quarter of 1987.', ['the final quarter of 1987 = 1987-Q4']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['They scored in the second half.', 'A quarter of voters stayed at home.', 'They live in the old quarter.'])(
  'leaves %s alone',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
