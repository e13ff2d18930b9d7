import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barHeight, countBetween, evenBounds, peakOf } from '../../../../src/page/timeline/strip/bins.ts';
import { collections, makeStarts } from './make-starts.ts';

describe('bins', () => {
  it('cuts a span into equal parts', () => {
    expect([...evenBounds({ start: 100, end: 200 }, 4)]).toEqual([125, 150, 175]);
    expect(evenBounds({ start: 0, end: 1 }, 0)).toHaveLength(0);
  });

  it('counts a moment on a bound in the part after it, and what lies outside in the first and last', () => {
    expect([...countBetween(makeStarts([-5, 0, 9, 10, 10, 25, 99]), [10, 20])]).toEqual([3, 2, 2]);
  });

  it('counts nothing as nothing', () => {
    expect([...countBetween(makeStarts([]), [1, 2])]).toEqual([0, 0, 0]);
  });

  it('counts every moment once, as one by one would', () => {
    fc.assert(
      fc.property(collections, fc.integer({ min: 1, max: 300 }), ({ span, moments }, bins) => {
        const bounds = evenBounds(span, bins);
        const naive = Array.from({ length: bins }, () => 0);
        for (const moment of moments) {
          const part = bounds.findIndex((bound) => moment < bound);
          const at = part < 0 ? bins - 1 : part;
          naive[at] = (naive[at] ?? 0) + 1;
        }
        const counts = [...countBetween(makeStarts(moments), bounds)];
        expect(counts).toEqual(naive);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(moments.length);
      }),
    );
  });

  it('finds the first of the highest', () => {
    expect(peakOf(Uint32Array.of(1, 7, 0, 7))).toBe(1);
    expect(peakOf(new Uint32Array(0))).toBe(0);
  });

  it('draws a single one beside a peak of thousands, by the square root', () => {
    expect(barHeight(0, 10_000, 36, 2)).toBe(0);
    expect(barHeight(1, 10_000, 36, 2)).toBe(2);
    expect(barHeight(2500, 10_000, 36, 2)).toBe(18);
    expect(barHeight(10_000, 10_000, 36, 2)).toBe(36);
  });
});
