import { expect, it } from 'vitest';
import { wordTypeOf } from '../../../src/extract/tokens/vocabulary.ts';

it('reads from a surface form what its characters say', () => {
  const { length, lower, capital, shape, capitalised, key } = wordTypeOf('Märkte');
  expect({ length, lower, capital, shape, capitalised, key }).toEqual({
    length: 6,
    lower: 'märkte',
    capital: true,
    shape: 'capital',
    capitalised: true,
    key: 'markte',
  });
});
