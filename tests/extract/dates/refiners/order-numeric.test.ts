import { expect, it } from 'vitest';
import { flags, read, rule } from '../read.ts';

it.each([
  ['Tested 13-02-2018 and 01-02-2018.', ['13-02-2018 = 2018-02-13', '01-02-2018 = 2018-02-01']],
  ['Tested 01/02/2018 and 02/13/2018.', ['01/02/2018 = 2018-01-02', '02/13/2018 = 2018-02-13']],
  ['Tested 05/06/2018 and 25.12.2018.', ['05/06/2018 = 2018-06-05', '25.12.2018 = 2018-12-25']],
  [
    'Tested 13/02/2018, 02/14/2018 and 03/04/2018.',
    ['13/02/2018 = 2018-02-13', '02/14/2018 = 2018-02-14', '03/04/2018 = 2018-03-04'],
  ],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('removes the doubt', () => {
  expect(flags('Tested 01/02/2018.')).toEqual(['ambiguous']);
  expect(flags('Tested 01/02/2018 and 13/02/2018.')).toEqual([]);
  expect(rule('Tested 01/02/2018 and 13/02/2018.')).toBe('numeric-date-in-order-of-text');
});
