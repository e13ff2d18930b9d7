import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jaccard } from '../../src/base/jaccard.ts';
import { bandsOf, estimateResemblance, signatureOf } from '../../src/collection/versions/minhash.ts';

/** Two sets of so many elements each, `shared` of them in both. */
function overlapping(size: number, shared: number, seed: number): [Set<string>, Set<string>] {
  const element = (number: number) => `${seed} element ${number}`;
  const numbers = Array.from({ length: size }, (_, number) => number);
  return [new Set(numbers.map(element)), new Set(numbers.map((number) => element(number + size - shared)))];
}

test('the same set has the same signature, in whatever order its elements come', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (elements) => {
      expect(signatureOf(new Set(elements.toReversed()))).toEqual(signatureOf(new Set(elements)));
    }),
  );
});

test.each([40, 200, 2000])('the estimate is right within five standard errors and two bins, for sets of %i', (size) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: size }), fc.nat(), (shared, seed) => {
      const [a, b] = overlapping(size, shared, seed);
      const exact = jaccard(a, b);
      const [one, other] = [signatureOf(a), signatureOf(b)];
      const error = Math.sqrt((exact * (1 - exact)) / Math.min(one.length, size));
      const tolerance = 5 * error + 2 / one.length;
      expect(Math.abs(estimateResemblance(one, other) - exact)).toBeLessThanOrEqual(tolerance);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('every bin is filled from a single element', () => {
  for (let number = 0; number < 200; number++)
    expect(new Set(signatureOf(new Set([`element ${number}`]))).size, `element ${number}`).toBe(1);
});

/** How many of a hundred pairs of sets of 1,000 elements, `shared` of them in both, share a band. */
function countCandidates(shared: number): number {
  const pairs = Array.from({ length: 100 }, (_, seed) => overlapping(1000, shared, seed));
  return pairs.filter(([a, b]) => {
    const bands = new Set(bandsOf(signatureOf(a)));
    return bandsOf(signatureOf(b)).some((band) => bands.has(band));
  }).length;
}

test('sets that are alike share a band, sets that are not seldom do', () => {
  // By theory, 1 - (1 - r^3)^42, 99.95 % of pairs with a resemblance of 0.55, and 0.5 % of those with one of 0.05.
  expect(countCandidates(710)).toBeGreaterThan(98);
  expect(countCandidates(95)).toBeLessThan(4);
});
