import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Built in the 1990s.', ['the 1990s = 199X']],
  ['Built in the mid-1990s.', ['the mid-1990s = 199X']],
  ['Built in the early 1980s.', ['the early 1980s = 198X']],
  ['Built in the ’90s.', ['the ’90s = 199X']],
  ['Built in the sixties.', ['the sixties = 196X']],
  ['Built in the late seventies.', ['the late seventies = 197X']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['She is in her 80s.', 'He is in his sixties.', 'They counted 90s and 80s.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
