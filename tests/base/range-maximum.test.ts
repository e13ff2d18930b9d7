import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RangeMaximum } from '../../src/base/range-maximum.ts';

describe('RangeMaximum', () => {
  it('finds what a walk finds: the greatest, the first of equals', () => {
    const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 700, size: 'max' });
    fc.assert(
      fc.property(values, fc.nat(), fc.nat(), (row, a, b) => {
        const [from = 0, last = 0] = [a % row.length, b % row.length].toSorted((x, y) => x - y);
        const greatest = Math.max(...row.slice(from, last + 1));
        expect(new RangeMaximum(Float64Array.from(row)).at(from, last + 1)).toBe(row.indexOf(greatest, from));
      }),
    );
  });

  it('holds in long rows', () => {
    const row = Float64Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 100_003);
    const found = new RangeMaximum(row);
    for (const [from, to] of [
      [0, 100_000],
      [31, 99_999],
      [32, 64],
      [500, 5000],
      [99_000, 100_000],
    ] as const)
      expect(row[found.at(from, to)]).toBe(row.subarray(from, to).reduce((most, value) => Math.max(most, value), 0));
  });
});
