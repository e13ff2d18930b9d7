import { expect, it } from 'vitest';
import { singular } from '../../src/text/singular.ts';

it.each([
  ['ties', 'tie'],
  ['countries', 'country'],
  ['bridges', 'bridge'],
  ['crashes', 'crash'],
  ['crisis', 'crisis'],
  ['virus', 'virus'],
  ['business', 'business'],
  ['gas', 'gas'],
])('makes %s singular: %s', (plural, word) => {
  expect(singular(plural)).toBe(word);
});
