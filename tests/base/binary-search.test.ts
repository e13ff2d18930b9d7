import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound, partitionPoint } from '../../src/base/binary-search.ts';

describe('lowerBound', () => {
  it('counts the entries below a value, in any sorted list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -10, max: 10 }), (all, value) => {
        const sorted = all.toSorted((left, right) => left - right);
        expect(lowerBound(sorted, (entry) => entry < value)).toBe(all.filter((entry) => entry < value).length);
      }),
    );
  });

  it('asks about few entries of a long list', () => {
    const sorted = Uint32Array.from({ length: 1000 }, (_, at) => at * 2);
    let asked = 0;
    const found = lowerBound(sorted, (entry) => {
      asked++;
      return entry < 777;
    });
    expect(found).toBe(389);
    expect(asked).toBeLessThanOrEqual(10);
  });

  it.each([
    ['no entry', [], 0],
    ['only entries that are not before', ['b', 'c'], 0],
    ['only entries before', ['', 'A'], 2],
  ])('finds an end of a list with %s', (_, sorted, expected) => {
    expect(lowerBound(sorted, (entry) => entry < 'a')).toBe(expected);
  });
});

it('finds the partition point within a range', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.nat(70), (low, length, first) => {
      const expected = Math.min(low + length, Math.max(low, first));
      expect(partitionPoint(low, low + length, (at) => at < first)).toBe(expected);
    }),
  );
});
