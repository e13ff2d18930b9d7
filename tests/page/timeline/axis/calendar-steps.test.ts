import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFor, stepText, timesOver } from '../../../../src/page/timeline/axis/calendar-steps.ts';
import { day, spans } from '../strip/make-starts.ts';

const iso = (at: number) => new Date(at).toISOString().slice(0, 10);

describe('steps of the calendar', () => {
  it.each([
    [60_000, 'minute'],
    [100_000, '5 minutes'],
    [3_600_000, 'hour'],
    [3 * 3_600_000, '3 hours'],
    [day, 'day'],
    [6 * day, 'week'],
    [8 * day, '2 weeks'],
    [30 * day, 'month'],
    [80 * day, '3 months'],
    [365 * day, 'year'],
    [3000 * day, '10 years'],
  ])('of at least %d ms are a %s', (least, name) => {
    expect(stepText(stepFor(least))).toBe(name);
  });

  it('begin at or before a window, and with the calendar', () => {
    const window = { start: Date.UTC(2021, 10, 17), end: Date.UTC(2022, 1, 3) };
    const times = timesOver(stepFor(30 * day), window);
    expect(times.map(iso)).toEqual(['2021-11-01', '2021-12-01', '2022-01-01', '2022-02-01']);
    expect(timesOver(stepFor(7 * day), window).map((at) => new Date(at).getUTCDay())).toEqual(
      Array.from({ length: 12 }, () => 1),
    );
  });

  it('cover any window without a gap, in order, few', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 500 }), (span, parts) => {
        const step = stepFor((span.end - span.start) / parts);
        const times = timesOver(step, span);
        expect(times[0]).toBeLessThanOrEqual(span.start);
        expect(times.length).toBeLessThan(parts * 1.2 + 3);
        times.forEach((at, position) => {
          expect(at).toBeGreaterThan(position === 0 ? -Infinity : Math.max(span.start, times[position - 1] ?? 0));
          expect(at).toBeLessThan(span.end);
        });
      }),
    );
  });
});
