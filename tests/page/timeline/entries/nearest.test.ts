import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOutside } from '../../../../src/page/timeline/entries/nearest.ts';
import { anySpans, anyView, daily, day, makeEntries, overlapping } from '../make-entries.ts';

describe('what is nearest to a window', () => {
  const entries = makeEntries([...daily(3, 0), { start: 100 * day, end: 130 * day }, ...daily(1, 400 * day)]);
  const sideOf = (from: number, to: number) => nearestOutside(entries, { start: from * day, end: to * day });

  it('is none where the window holds something, be it only in passing', () => {
    expect(sideOf(-5, 1)).toBeNull();
    expect(sideOf(110, 111)).toBeNull();
  });

  it('is what ends last before it, or what comes first after it', () => {
    expect(sideOf(500, 600)).toEqual({ id: 104, start: 400 * day, side: 'before' });
    expect(sideOf(-50, -20)).toEqual({ id: 100, start: 0, side: 'after' });
    expect(sideOf(140, 150)).toEqual({ id: 103, start: 100 * day, side: 'before' });
    expect(sideOf(80, 90)).toEqual({ id: 103, start: 100 * day, side: 'after' });
    expect(nearestOutside(makeEntries([]), { start: 0, end: day })).toBeNull();
  });

  it('is as near as anything, and there whenever the window holds nothing', () => {
    fc.assert(
      fc.property(anySpans, anyView, (spans, { window }) => {
        const all = makeEntries(spans);
        const nearest = nearestOutside(all, window);
        expect(nearest === null).toBe(spans.length === 0 || overlapping(all, window).length > 0);
        fc.pre(nearest !== null);
        const far = (position: number) => {
          const [start, end] = [all.start[position] ?? 0, all.end[position] ?? 0];
          return start >= window.end ? start - window.end : window.start - Math.max(end, start + 1);
        };
        const least = Math.min(...[...all.start.keys()].map(far));
        expect(far((nearest?.id ?? 0) - 100)).toBe(least);
      }),
    );
  });
});
