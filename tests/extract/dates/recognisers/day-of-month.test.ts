import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['They voted on the 23rd of last month.', ['the 23rd of last month = 2023-10-23']],
  ['They met on the 2nd of this month.', ['the 2nd of this month = 2023-11-02']],
  ['It ends on the fourth of next month.', ['the fourth of next month = 2023-12-04']],
  [
    'It opened in May 2011 and shut on the 3rd of the following month.',
    ['May 2011 = 2011-05', 'the 3rd of the following month = 2011-06-03'],
  ],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('leaves the month without a publication date', () => {
  expect(read('They voted on the 23rd of last month.', null)).toEqual(['the 23rd of last month = XXXX-XX-XX']);
});
