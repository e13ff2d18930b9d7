import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['The world changed after 9/11.', ['9/11 = 2001-09-11']],
  ['He wrote about the September 11 attacks.', ['September 11 = 2001-09-11']],
  ['They met on September 11.', ['September 11 = 2023-09-11']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['He scored 19/11 there.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
