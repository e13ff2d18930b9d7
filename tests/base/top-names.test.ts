import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topNames } from '../../src/base/top-names.ts';

describe('topNames', () => {
  it('takes what a full sort has first', () => {
    const few = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(few, fc.integer({ min: 0, max: 8 }), fc.option(fc.func(fc.boolean())), (list, most, isIn) => {
        const counts = Uint32Array.from(list);
        const among = isIn && Uint32Array.from(list.keys()).filter((name) => isIn(name));
        const sorted = [...(among ?? list.keys())].toSorted((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
        expect(topNames(counts, most, among)).toEqual(sorted.slice(0, most));
      }),
      { numRuns: 2000 },
    );
  });

  it('looks through a million in whatever order they stand', () => {
    const rising = Uint32Array.from({ length: 1_000_000 }, (_, at) => at);
    expect(topNames(rising, 3, null)).toEqual([999_999, 999_998, 999_997]);
    expect(topNames(rising.toReversed(), 200, null)).toEqual([...rising.subarray(0, 200)]);
  });
});
