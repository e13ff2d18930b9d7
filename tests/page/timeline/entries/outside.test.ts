import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideOf } from '../../../../src/page/timeline/entries/outside.ts';
import { scaleOf } from '../../../../src/page/timeline/entries/scale-extent.ts';
import { anySpans, anyView, daily, day, makeEntries } from '../make-entries.ts';

const first = Date.UTC(2021, 0, 1);
const far = (years: number) => ({ start: first + years * 365 * day, end: first + (years * 365 + 1) * day });

describe('outsideOf', () => {
  it('finds nothing where all is in view', () => {
    expect(outsideOf(makeEntries(daily(10, first)), { start: first, end: first + 10 * day })).toEqual({
      earlier: null,
      later: null,
    });
  });

  it('goes to the nearest entry of the scale, at the present zoom', () => {
    const entries = makeEntries(daily(100, first));
    const { earlier, later } = outsideOf(entries, { start: first + 40 * day, end: first + 50 * day });
    expect([earlier?.count, earlier?.nearest]).toEqual([40, 139]);
    expect([later?.count, later?.nearest]).toEqual([50, 150]);
    expect(earlier?.window).toEqual({ start: first + 30 * day, end: first + 40 * day });
    expect(later?.window).toEqual({ start: first + 49 * day, end: first + 59 * day });
  });

  it('goes to all entries off the scale from its edge', () => {
    const entries = makeEntries([far(-310), far(-300), ...daily(60, first), far(200)]);
    const scale = scaleOf(entries) ?? { start: 0, end: 0 };
    const { earlier, later } = outsideOf(entries, scale);
    expect([earlier?.count, later?.count]).toEqual([2, 1]);
    expect(earlier?.window.start).toBeLessThan(far(-310).start);
    expect(earlier?.window.end).toBeGreaterThan(far(-300).end);
    expect(earlier?.window.end).toBeLessThan(far(-290).start);
    expect(later?.window.start).toBeLessThan(far(200).start);
  });

  it('counts each entry out of view once, and shows the nearest of them', () => {
    fc.assert(
      fc.property(anySpans, anyView, (spans, { window }) => {
        const entries = makeEntries(spans);
        const { earlier, later } = outsideOf(entries, window);
        const ends = [...entries.end].map((end, at) => Math.max(end, (entries.start[at] ?? 0) + 1));
        expect(earlier?.count ?? 0).toBe(ends.filter((end) => end <= window.start).length);
        expect(later?.count ?? 0).toBe(entries.start.filter((start) => start >= window.end).length);
        for (const side of [earlier, later]) {
          if (!side) continue;
          const start = entries.start[side.nearest - 100] ?? Number.NaN;
          const overlaps = spans.some((span) => span.start < side.window.end && span.end >= side.window.start);
          expect(overlaps).toBe(true);
          expect(start < window.start || start >= window.end).toBe(true);
        }
      }),
    );
  });

  it('reaches every entry off the scale, step by step', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const entries = makeEntries(spans);
        let window = scaleOf(entries);
        for (let step = 0; step < 400 && window; step++) {
          const { earlier } = outsideOf(entries, window);
          if (!earlier) return;
          expect(earlier.window.start).toBeLessThan(window.start);
          ({ window } = earlier);
        }
      }),
      { numRuns: 50 },
    );
  });
});
