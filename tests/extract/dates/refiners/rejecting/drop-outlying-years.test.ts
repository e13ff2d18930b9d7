import { expect, it } from 'vitest';
import { read } from '../../read.ts';

it.each([
  ['It was founded in 1993. It has a total by 1650.', ['1993 = 1993']],
  ['It was founded in 1993. It was built in 1650.', ['1993 = 1993', '1650 = 1650']],
  ['It was founded in 1893. Its plan of 1790 was lost.', ['1893 = 1893', '1790 = 1790']],
  ['It was lost by 1650.', ['1650 = 1650']],
  ['It was founded in 1893 and led by 1995.', ['1893 = 1893', '1995 = 1995']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
