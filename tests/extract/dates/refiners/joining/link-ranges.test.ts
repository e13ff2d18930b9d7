import { expect, it } from 'vitest';
import { edtf } from '../../read.ts';

it.each([
  ['He worked from 2004 to 2008.', ['2004/2008', '2008']],
  ['He worked between May 2004 and July 2005.', ['2004-05/2005-07', '2005-07']],
  ['He (8 March 1700 \u2013 17 May 1782) painted.', ['1700-03-08/1782-05-17', '1782-05-17']],
  ['The fair of 5-7 July 2011 was wet.', ['2011-07-05/2011-07-07', '2011-07-07']],
  ['He left in 2004 to return in 2008.', ['2004', '2008']],
  ['He won in 2004 and 2008.', ['2004', '2008']],
  ['He fell from 2008 to 2004.', ['2008', '2004']],
])('%s', (text, expected) => {
  expect(edtf(text)).toEqual(expected);
});
