import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Theon (c. 314 – 368) was a monk.', ['314 = 0314', '368 = 0368']],
  ['Born in 347 AD, he died in 420 there.', ['347 AD = 0347', '420 = 0420']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['In 348 of the cases it failed.', 'He came in 348th.', 'It was bought by 120 members.'])(
  'leaves %s alone',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
