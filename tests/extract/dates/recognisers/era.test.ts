import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Caesar died in 44 BC.', ['44 BC = BC0044']],
  ['The city burned in AD 79.', ['AD 79 = 0079']],
  ['He was born in 347 AD.', ['347 AD = 0347']],
  ['The city fell in 300 B.C. to its foes.', ['300 B.C. = BC0300']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['An ad 79 people saw.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
