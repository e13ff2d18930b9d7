import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['It fell in 44BC.', ['44BC = BC0044']],
  ['It lasted between 90BC and 70AD.', ['90BC = BC0090', '70AD = 0070']],
  ['He took bus 4BC to station 12AD and sang on 4BC.', []],
  ['It is illegal under section 51AD, or sections 51AC and 51AD.', []],
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
