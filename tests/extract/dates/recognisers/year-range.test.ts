import { expect, it } from 'vitest';
import { edtf, read } from '../read.ts';

it.each([
  ['He was mayor 2004–2008.', ['2004 = 2004', '2008 = 2008']],
  ['He was mayor in 2011-12.', ['2011 = 2011', '12 = 2012']],
  ['He was mayor in 2011/12.', ['2011 = 2011', '12 = 2012']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('gives the first year the whole range', () => {
  expect(edtf('He was mayor in 2011-13.')).toEqual(['2011/2013', '2013']);
});
