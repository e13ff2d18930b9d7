import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['She was born in nineteen ninety-six.', ['nineteen ninety-six = 1996']],
  ['She left in nineteen sixty and came back.', ['nineteen sixty = 1960']],
  ['In two thousand and eight it shut.', ['two thousand and eight = 2008']],
  ['It has been shut since two thousand.', ['two thousand = 2000']],
  ['It ended in twenty twelve.', ['twenty twelve = 2012']],
  ['Kings fell in eighteen forty-eight.', ['eighteen forty-eight = 1848']],
  ['It sank in nineteen hundred and five.', ['nineteen hundred and five = 1905']],
  ['It sank in nineteen oh-six.', ['nineteen oh-six = 1906']],
  ['The fair of nineteen-ten was big.', ['nineteen-ten = 1910']],
  ['It was sold in twenty twelve-inch pieces.', []],
  ['They came in two thousand ships.', []],
  ['Of two thousand and eight people, ten left.', []],
  ['It fell from twenty to nineteen.', []],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
