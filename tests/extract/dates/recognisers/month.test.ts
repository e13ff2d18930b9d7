import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['It shut in Aug-2001.', ['Aug-2001 = 2001-08']],
  ['It was shut Jan-Mar 2011.', ['Jan = 2011-01', 'Mar 2011 = 2011-03']],
  ['It opened in March 2021.', ['March 2021 = 2021-03']],
  ['It opened in March of 1999.', ['March of 1999 = 1999-03']],
  ['It opened in Sept. 2021.', ['Sept. 2021 = 2021-09']],
  ['It opened last March.', ['last March = 2023-03']],
  ['It opened last December.', ['last December = 2022-12']],
  ['It opens next March.', ['next March = 2024-03']],
  ['It opened in March last year.', ['March last year = 2022-03']],
  ['The May election was close.', ['May = 2023-05']],
  ['It rained in May.', ['May = 2023-05']],
  ['It is May, and we have less.', ['May = 2023-05']],
  ['Ana May slept in May.', ['May = 2023-05']],
  ['April, May and June were dry.', ['April = 2023-04', 'May = 2023-05', 'June = 2023-06']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'May I come in?',
  'She may go.',
  'Theresa May spoke in Leeds.',
  'May will not come. Ana May is ill.',
  'They march on Rome.',
  'The March on Rome failed.',
  'April Jones sang.',
  'Jan Novak and Mar Diaz sang.',
])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
