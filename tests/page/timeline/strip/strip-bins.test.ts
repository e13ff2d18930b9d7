import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBetween } from '../../../../src/page/timeline/strip/bins.ts';
import { momentsOf, mostText, stripBins } from '../../../../src/page/timeline/strip/strip-bins.ts';
import { collections, day, makeStarts } from './make-starts.ts';

describe('the bins of the strip', () => {
  it('are steps of the calendar with room for a bar', () => {
    const span = { start: Date.UTC(2001, 5, 16), end: Date.UTC(2024, 9, 1) };
    const { times, name } = stripBins(span, 1100);
    expect(name).toBe('month');
    expect(times[0]).toBe(Date.UTC(2001, 5, 1));
    expect(times[1]).toBe(Date.UTC(2001, 6, 1));
    expect(stripBins({ start: span.start, end: span.start + 20 * day }, 1000).name).toBe('day');
  });

  it('count every moment of the span once, and none off it', () => {
    fc.assert(
      fc.property(collections, fc.integer({ min: 1, max: 3000 }), ({ span, moments }, width) => {
        const inside = moments.filter((moment) => moment < span.end);
        const far = [span.start - 1, span.start - 1e12, span.end, span.end + 1e12];
        const { times } = stripBins(span, width);
        const counts = countBetween(momentsOf(makeStarts([...inside, ...far]), span), times.slice(1));
        const expected = times.map((time, at) => {
          const end = times[at + 1] ?? Infinity;
          return inside.filter((moment) => (at === 0 || moment >= time) && moment < end).length;
        });
        expect([...counts]).toEqual(expected);
      }),
    );
  });

  it.each([
    ['month', '5 in a month'],
    ['hour', '5 in an hour'],
    ['3 months', '5 in 3 months'],
  ])('of a %s are named in the caption', (name, text) => {
    expect(mostText('5', name)).toBe(text);
  });
});
