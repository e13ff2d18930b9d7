import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jaccard } from '../../src/base/jaccard.ts';

it('is the share of all elements that both sets have', () => {
  expect(jaccard(new Set('abc'), new Set('abc'))).toBe(1);
  expect(jaccard(new Set('ab'), new Set('bc'))).toBeCloseTo(1 / 3);
  expect(jaccard(new Set('ab'), new Set('cd'))).toBe(0);
  expect(jaccard(new Set(), new Set())).toBe(0);
});

it('is symmetric', () => {
  const sets = fc.array(fc.nat({ max: 9 })).map((numbers) => new Set(numbers));
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      expect(jaccard(a, b)).toBe(jaccard(b, a));
    }),
  );
});
