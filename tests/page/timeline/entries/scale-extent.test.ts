import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleExtent } from '../../../../src/page/timeline/entries/scale-extent.ts';
import { day, daily } from '../make-entries.ts';
import type { Span } from '../make-entries.ts';

const year = 365.25 * day;

function extentOf(spans: readonly Span[]) {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  return scaleExtent({
    start: Float64Array.from([...sorted.map(({ start }) => start), 9e15]),
    end: Float64Array.from([...sorted.map(({ end }) => end), 9e15]),
    count: sorted.length,
  });
}

const whole = (spans: readonly Span[]) => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
const from = (start: number, length = day): Span => ({ start, end: start + length });

/** Days within forty years, at most a year apart. */
const closeDays = fc
  .array(fc.integer({ min: 0, max: 365 }), { minLength: 10, maxLength: 40 })
  .map((gaps) => gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? 0) + gap * day], []))
  .map((starts) => starts.map((start) => from(start)));

describe('the scale', () => {
  it('is the whole extent of times that are close to each other, and null of none', () => {
    expect(extentOf([])).toBeNull();
    const articles = daily(60);
    expect(extentOf(articles)).toEqual(whole(articles));
    const few = [from(0), from(300 * year)];
    expect(extentOf(few)).toEqual(whole(few));
  });

  it('leaves out what is more than fifty years away', () => {
    const articles = Array.from({ length: 40 }, (_, at) => from(at * year));
    const near = [from(-45 * year), from(80 * year)];
    const far = [from(-60 * year), from(100 * year)];
    expect(extentOf([...articles, ...near, ...far])).toEqual(whole([...articles, ...near]));
  });

  it('ends at a gap twenty times as long as the rest, and only there', () => {
    const week = daily(8);
    const after = (days: number) => from(whole(week).start + days * day);
    expect(extentOf([...week, after(100)])?.end).toBe(after(100).end);
    expect(extentOf([...week, after(200)])).toEqual(whole(week));
  });

  it('does not count a century, unless there is nothing else', () => {
    const articles = daily(20);
    expect(extentOf([...articles, from(-2000 * year, 100 * year)])).toEqual(whole(articles));
    const centuries = [from(0, 100 * year), from(100 * year, 100 * year)];
    expect(extentOf(centuries)).toEqual(whole(centuries));
  });

  it('is not changed by one far time', () => {
    fc.assert(
      fc.property(closeDays, fc.integer({ min: 1000, max: 200_000 }), fc.boolean(), (close, years, before) => {
        const extent = extentOf(close);
        fc.pre((extent?.end ?? 0) - (extent?.start ?? 0) > 60 * day);
        const far = from((before ? -years : years) * year);
        expect(extentOf([...close, far])).toEqual(extent);
      }),
    );
  });

  it('is a part of the whole extent in which nine of ten start', () => {
    const anyTime = fc.tuple(fc.integer({ min: -700_000, max: 700_000 }), fc.integer({ min: 0, max: 5000 }));
    fc.assert(
      fc.property(fc.array(anyTime, { minLength: 1, maxLength: 200 }), (times) => {
        const spans = times.map(([start, length]) => from(start * day, length * day));
        const extent = extentOf(spans);
        const all = whole(spans);
        expect(extent?.start).toBeGreaterThanOrEqual(all.start);
        expect(extent?.end).toBeLessThanOrEqual(all.end);
        const inside = spans.filter(({ start }) => extent && start >= extent.start && start <= extent.end);
        expect(inside.length).toBeGreaterThanOrEqual(Math.min(spans.length - 1, Math.ceil(spans.length * 0.9)));
      }),
    );
  });
});
