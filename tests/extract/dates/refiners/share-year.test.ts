import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['In May and June 2011 it was dry.', ['May = 2011-05', 'June 2011 = 2011-06']],
  ['It ran 23 January to 9 March 2014.', ['23 January = 2014-01-23', '9 March 2014 = 2014-03-09']],
  ['It ran 5 December \u2013 3 January 2015.', ['5 December = 2014-12-05', '3 January 2015 = 2015-01-03']],
  ['In March he left; June 2011 was dry.', ['March = 2023-03', 'June 2011 = 2011-06']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
