import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../../src/time/edtf.ts';
import { durationText, edgeText, edtfOf, stretchText } from '../../../../src/page/timeline/axis/time-text.ts';
import { day } from '../strip/make-starts.ts';

const noon = Date.UTC(2023, 2, 21, 12);

describe('time in words', () => {
  it('writes moments as dates that can be read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -8e15, max: 8e15 }),
        fc.constantFrom('year', 'month', 'day', 'time'),
        (time, precision) => {
          const span = parseEdtf(edtfOf(time, precision));
          expect(span?.start).toBeLessThanOrEqual(time);
          expect(span?.end).toBeGreaterThan(time);
        },
      ),
    );
    expect(edtfOf(noon, 'time')).toBe('2023-03-21T12:00:00Z');
  });

  it('tells a range by its days, the last included', () => {
    const start = Date.UTC(2023, 2, 20);
    expect(stretchText({ start, end: start + 7 * day })).toBe('20–26 March 2023');
    expect(stretchText({ start, end: start + day })).toBe('20 March 2023');
    expect(edgeText({ start, end: start + 7 * day }, 'end')).toBe('26 March 2023');
  });

  it('tells a short one by the minute', () => {
    const hours = { start: noon, end: noon + day / 24 };
    expect(stretchText(hours)).toBe('21 March 2023, 12:00 UTC – 21 March 2023, 13:00 UTC');
    expect(edgeText(hours, 'start')).toBe('21 March 2023, 12:00 UTC');
  });

  it('tells years before 1', () => {
    const ides = new Date(0).setUTCFullYear(-43, 2, 15);
    expect(stretchText({ start: ides, end: ides + day })).toBe('15 March 44 BC');
  });

  it.each([
    [3.5 * 365.25 * day, '3 years'],
    [1.5 * 365.25 * day, '17 months'],
    [45 * day, '45 days'],
    [1.5 * day, '36 hours'],
    [90 * 60_000, '90 minutes'],
    [60_000, '1 minute'],
    [3000 * 365.25 * day, '3,000 years'],
  ])('tells %d ms as %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });
});
