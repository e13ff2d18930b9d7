import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound } from '../../../src/base/binary-search.ts';
import { blocksFor } from '../../../src/search/codec/find-blocks.ts';

describe('blocksFor', () => {
  it('covers every term sought and no more blocks than the first terms can tell', () => {
    const term = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '河'), minLength: 1, maxLength: 4 });
    const terms = fc.uniqueArray(term, { minLength: 1, maxLength: 30 }).map((all) => all.toSorted());
    fc.assert(
      fc.property(terms, term, fc.boolean(), fc.integer({ min: 1, max: 6 }), (all, sought, prefix, size) => {
        const first = all.filter((_, at) => at % size === 0);
        const [from, to] = blocksFor(first, sought, prefix);
        const hits = all.flatMap((entry, at) =>
          (prefix ? entry.startsWith(sought) : entry === sought) ? [Math.floor(at / size)] : [],
        );
        for (const block of hits) expect(block >= from && block < to).toBe(true);
        expect(to - from).toBeLessThanOrEqual(new Set(hits).size + 1);
        expect(
          all.slice(
            0,
            lowerBound(all, (entry) => entry < sought),
          ),
        ).toEqual(all.filter((entry) => entry < sought));
      }),
    );
  });

  it('is empty where nothing can be', () => {
    expect(blocksFor([], 'a', true)).toEqual([0, 0]);
    expect(blocksFor(['b', 'm'], 'a', true)).toEqual([0, 0]);
    expect(blocksFor(['b', 'm'], 'a', false)).toEqual([0, 0]);
    expect(blocksFor(['b', 'm'], 'n', false)).toEqual([1, 2]);
  });
});
