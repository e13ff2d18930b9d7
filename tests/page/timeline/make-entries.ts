import fc from 'fast-check';
import type { EntryMark, TimelineEntries, TimeShape, TimeWindow } from '../../../src/page/timeline/entries/entries.ts';

export const day = 86_400_000;

export interface Span {
  start: number;
  end: number;
  shape?: Partial<TimeShape>;
  marks?: EntryMark[];
  colours?: number[];
}

/** The shape of a time by its length. */
function shapeByLength({ start, end }: Span): TimeShape {
  return { kind: end - start <= day ? 'day' : 'span', approximate: false, openStart: false, openEnd: false };
}

/** Entries of these spans in time order; the id of each is its position and a hundred. */
export function makeEntries(spans: readonly Span[]): TimelineEntries {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return {
    start: Float64Array.from(sorted, ({ start }) => start),
    end: Float64Array.from(sorted, ({ end }) => end),
    id: Uint32Array.from(sorted, (_, position) => position + 100),
    headline: (id) => `Headline ${id}`,
    date: (id) => `Date ${id}`,
    when: (id) => `Date ${id}`,
    precise: (id) => (sorted[id - 100]?.end ?? 0) - (sorted[id - 100]?.start ?? 0) <= day,
    shape: (id) => {
      const span = sorted[id - 100] ?? { start: 0, end: 0 };
      return { ...shapeByLength(span), ...span.shape };
    },
    people: () => [],
    colours: (id) => sorted[id - 100]?.colours ?? [],
    marks: (id) => sorted[id - 100]?.marks ?? [],
    note: () => '',
    weight: () => 0,
    counted: (count) => `${count} articles`,
  };
}

/** Positions of what overlaps a range of time, found the plain way. */
export function overlapping(entries: TimelineEntries, range: TimeWindow): number[] {
  return [...entries.start.keys()].filter((position) => {
    const [start, end] = [entries.start[position] ?? 0, entries.end[position] ?? 0];
    return start < range.end && Math.max(end, start + 1) > range.start;
  });
}

/** Days in a row, one entry each. */
export function daily(count: number, first = Date.UTC(2021, 0, 1)): Span[] {
  return Array.from({ length: count }, (_, at) => ({ start: first + at * day, end: first + (at + 1) * day }));
}

const lengths = [0, 1000, day, 7 * day, 30 * day, 365 * day, 36_525 * day];

/** Moments around 1970: on a few days, over some years, and over centuries, to before the year 1. */
const anyMoment = fc
  .record({ at: fc.integer({ min: -60, max: 60 }), step: fc.constantFrom(0.01, 1, 1, 40, 14_000) })
  .map(({ at, step }) => Math.round(at * step * day));

/** Spans of all lengths, many of them on the same days. */
export const anySpans = fc
  .array(fc.record({ start: anyMoment, length: fc.constantFrom(...lengths) }), { maxLength: 400, size: 'max' })
  .map((all) => all.map(({ start, length }) => ({ start, end: start + length })));

export const anyView = fc.record({
  window: fc
    .record({ start: anyMoment, length: fc.constantFrom(600_000, ...lengths.slice(2), 4000 * 365 * day) })
    .map(({ start, length }) => ({ start: start - length / 2, end: start + length / 2 })),
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 20, max: 800 }),
});
