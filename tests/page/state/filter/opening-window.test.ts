import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Times } from '../../../../src/contract/collection.ts';
import { openingWindow } from '../../../../src/page/state/filter/opening-window.ts';

const day = 86_400_000;

/** Days from 1970 on, each a day long, and some without a time. */
function timesOf(days: readonly number[], undated = 0): Times {
  const sorted = days.toSorted((one, other) => one - other);
  const nones = Array.from({ length: undated }, () => Number.NaN);
  return {
    start: Float64Array.from([...sorted.map((at) => at * day), ...nones]),
    end: Float64Array.from([...sorted.map((at) => (at + 1) * day), ...nones]),
    dated: days.length,
  };
}

const everyWeek = (many: number, from = 0) => Array.from({ length: many }, (_, at) => from + at * 7);

describe('the window to open on', () => {
  it('leaves a few far times to the strip', () => {
    const found = openingWindow(timesOf([-9000, ...everyWeek(30, 18_000), 45_000], 3));
    expect(found && [found.start < 18_000 * day, found.start > 17_900 * day]).toEqual([true, true]);
    expect(found && [found.end > 18_200 * day, found.end < 18_500 * day]).toEqual([true, true]);
  });

  it('is none where all is worth showing, where little is known, and where nothing is', () => {
    expect(openingWindow(timesOf(everyWeek(200)))).toBeNull();
    expect(openingWindow(timesOf([-9000, 1, 2, 3]))).toBeNull();
    expect(openingWindow(timesOf(Array.from({ length: 50 }, () => 7)))).toBeNull();
    expect(openingWindow(timesOf([], 4))).toBeNull();
  });

  it('holds nine of ten, in a third of the time at most', () => {
    const days = fc.array(fc.integer({ min: -20_000, max: 40_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(days, fc.array(fc.integer({ min: 19_000, max: 19_400 }), { maxLength: 200 }), (far, near) => {
        const times = timesOf([...far, ...near]);
        const window = openingWindow(times);
        fc.pre(window !== null);
        const found = window ?? { start: Number.NaN, end: Number.NaN };
        const starts = times.start.subarray(0, times.dated);
        const held = starts.filter((at) => at >= found.start && at < found.end).length;
        expect(held).toBeGreaterThanOrEqual(times.dated * 0.9);
        expect((found.end - found.start) / 1.43).toBeLessThanOrEqual(
          ((times.end[times.dated - 1] ?? 0) - (times.start[0] ?? 0)) / 3 + 1,
        );
      }),
    );
  });
});
