import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['By mid-week it was calm.', ['mid-week = 2023-W45']],
  ['It had shut by midweek.', ['midweek = 2023-W45']],
  ['He scored in midweek games and a midweek match.', []],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
