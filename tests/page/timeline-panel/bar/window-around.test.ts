import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowAround } from '../../../../src/page/timeline-panel/bar/window-around.ts';
import { writtenDate } from '../../../../src/time/written-date.ts';

const dayMs = 86_400_000;

/** Returns the length in days of the window around a date. */
function windowLength(text: string): number {
  const date = writtenDate(text);
  return date ? size(windowAround(date)) / dayMs : Number.NaN;
}

function size(window = { start: 0, end: 0 }): number {
  return window.end - window.start;
}

describe('windowAround', () => {
  it('shows a day in its fortnight, a month in its quarter, a year in itself and margins', () => {
    expect(windowLength('21 march 2023')).toBe(14);
    expect(windowLength('march 2023')).toBe(93);
    expect(windowLength('2023')).toBeCloseTo(365 * 1.2, -1);
    expect(windowLength('the 1990s')).toBeCloseTo(3652 * 1.2, -1);
  });

  it('has the span in its middle, and is the longer the longer that is', () => {
    const length = fc.integer({ min: 1, max: 4e12 });
    fc.assert(
      fc.property(fc.integer({ min: -6e13, max: 6e13 }), length, length, (start, one, other) => {
        const [short, long] = [one, other]
          .toSorted((a, b) => a - b)
          .map((ms) => windowAround({ start, end: start + ms }));
        expect(size(short)).toBeLessThanOrEqual(size(long));
        const around = windowAround({ start, end: start + one });
        expect(start - around.start).toBe(around.end - (start + one));
        expect(start - around.start).toBeGreaterThan(0);
      }),
    );
  });
});
