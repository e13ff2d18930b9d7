import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBetween, evenBounds } from '../../../../src/page/timeline/strip/bins.ts';
import { gapsOf, longest } from '../../../../src/page/timeline/strip/gaps.ts';
import type { Span } from '../make-entries.ts';
import { collections, day, makeStarts } from './make-starts.ts';

function gapsIn(moments: readonly number[], span: Span, bins: number): Span[] {
  const starts = makeStarts(moments);
  return gapsOf(starts, countBetween(starts, evenBounds(span, bins)));
}

describe('gaps', () => {
  it('lie between neighbours, not before the first or after the last', () => {
    expect(gapsIn([3001, 3002, 7001], { start: 0, end: 10_000 }, 10)).toEqual([{ start: 3002, end: 7001 }]);
    expect(gapsIn([], { start: 0, end: 10 }, 10)).toEqual([]);
  });

  it('begin after the day of a date', () => {
    const [first, second] = [Date.UTC(2021, 3, 19), Date.UTC(2021, 3, 23)];
    expect(gapsIn([first, second], { start: first, end: second + day }, 50)).toEqual([
      { start: Date.UTC(2021, 3, 20), end: second },
    ]);
    expect(gapsIn([first, first + day], { start: first, end: first + 2 * day }, 50)).toEqual([]);
  });

  it('hold no moment, and none that is wider than two parts is missed', () => {
    fc.assert(
      fc.property(collections, fc.integer({ min: 1, max: 200 }), ({ span, moments }, bins) => {
        const gaps = gapsIn(moments, span, bins);
        for (const { start, end } of gaps) {
          expect(moments).toContain(end);
          expect(moments.filter((moment) => moment > start && moment < end)).toEqual([]);
        }
        const sorted = moments.toSorted((a, b) => a - b);
        const wide = sorted.filter((moment, at) => {
          const before = sorted[at - 1];
          const part = (span.end - span.start) / bins;
          return before !== undefined && moment - before > Math.max(2 * part + 1, day);
        });
        expect(gaps.map(({ end }) => end)).toEqual(expect.arrayContaining(wide));
      }),
    );
  });

  it('are named by their length', () => {
    const gaps = [
      { start: 0, end: 5 },
      { start: 6, end: 16 },
      { start: 20, end: 25 },
    ];
    expect(longest(gaps, 2)).toEqual([gaps[1], gaps[0]]);
    expect(longest([], 3)).toEqual([]);
  });
});
