import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peakPlace } from '../../../../src/page/timeline/strip/peak-place.ts';

const reaches = (count: number) => count > 2;

function placeOf(counts: readonly number[], label: number, edge = 0): number | null {
  return peakPlace({ counts: Uint32Array.from(counts), peak: Math.max(...counts), width: 2, reaches }, label, edge);
}

describe('the label of the highest bar', () => {
  it('stands beside it, over low bars only', () => {
    expect(placeOf([0, 0, 0, 0, 9, 1, 2, 0, 0], 6)).toBe(2);
    expect(placeOf([0, 3, 0, 0, 9, 1, 2, 0, 0], 6)).toBe(10);
    expect(placeOf([0, 0, 0, 5, 9, 5, 5, 5, 5], 6)).toBe(0);
  });

  it('keeps off the ends, and goes where there is no place', () => {
    expect(placeOf([0, 0, 0, 9, 9, 9, 0, 0, 0, 0], 6, 2)).toBe(12);
    expect(placeOf([0, 0, 0, 9, 9, 9, 0, 0, 0], 6, 2)).toBeNull();
    expect(placeOf([9], 6)).toBeNull();
  });

  it('is never over a bar, wherever there is a place for it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (all, label) => {
          const place = placeOf(all, label);
          const bars = Math.ceil(label / 2);
          const isFree = (at: number) =>
            at + bars <= all.length && all.slice(at, at + bars).every((count) => count <= 2);
          expect(place === null).toBe(![...all.keys()].some(isFree));
          expect(place === null || isFree(place / 2)).toBe(true);
        },
      ),
    );
  });
});
