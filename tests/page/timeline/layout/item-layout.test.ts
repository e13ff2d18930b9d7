import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '../../../../src/page/timeline/layout/timeline-item.ts';
import { layoutItems } from '../../../../src/page/timeline/layout/item-layout.ts';
import type { LayoutView } from '../../../../src/page/timeline/layout/grid.ts';
import { listed } from '../../../../src/page/timeline/entries/entry-ranges.ts';
import { positionOf } from '../../../../src/page/timeline/entries/interval-indexes.ts';
import type { Span } from '../make-entries.ts';
import { anySpans, anyView, daily, day, makeEntries, overlapping } from '../make-entries.ts';

const january = { start: Date.UTC(2021, 0, 1), end: Date.UTC(2021, 1, 1) };
const view = { window: january, width: 1200, rows: 10, labelWidth: 200 };

function draw(spans: readonly Span[], on: LayoutView = view, limit = 80, selected: number | null = null) {
  const entries = makeEntries(spans);
  return layoutItems({ entries, positions: null, chosen: positionOf(entries, selected) }, on, limit);
}

function positionsIn({ members }: TimelineItem): number[] {
  return listed(members, Infinity);
}

const together = Array.from({ length: 40 }, () => ({ start: january.start, end: january.start + day }));

/** How often a second view of so many entries asks for a weight. */
function weightsAsked(count: number): number {
  let asked = 0;
  const days = Array.from({ length: count }, (_, at) => daily(1, january.start + (at % 900) * day)).flat();
  const weight = (id: number) => {
    asked++;
    return id % 17;
  };
  const source = { entries: { ...makeEntries(days), weight }, positions: null, chosen: -1 };
  const years = { start: january.start, end: january.start + 900 * day };
  layoutItems(source, { ...view, window: years }, 120);
  asked = 0;
  layoutItems(source, { ...view, window: { ...years, end: years.start + 400 * day } }, 120);
  return asked;
}

describe('layoutItems', () => {
  it('puts every entry in and around the view into exactly one item', () => {
    fc.assert(
      fc.property(anySpans, anyView, fc.integer({ min: 0, max: 400 }), (spans, anywhere, selected) => {
        const { items, covered, safe } = draw(spans, anywhere, 80, selected);
        expect(safe.start).toBeLessThanOrEqual(anywhere.window.start);
        expect(safe.end).toBeGreaterThanOrEqual(anywhere.window.end);
        const drawn = items.flatMap(positionsIn);
        const entries = makeEntries(spans);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).toEqual(expect.arrayContaining(overlapping(entries, safe)));
        expect(drawn.every((position) => (entries.start[position] ?? 0) < covered.end)).toBe(true);
        expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
        expect(items.map((item) => item.count)).toEqual(items.map((item) => positionsIn(item).length));
      }),
    );
  });

  it('draws the selected entry as itself, and lets the heaviest lead, the first of equals', () => {
    fc.assert(
      fc.property(anySpans, anyView, fc.integer({ min: 100, max: 500 }), (spans, anywhere, selected) => {
        const entries = { ...makeEntries(spans), weight: (id: number) => (id * 7) % 5 };
        const chosen = positionOf(entries, selected);
        const { items } = layoutItems({ entries, positions: null, chosen }, anywhere, 80);
        for (const item of items) {
          const members = positionsIn(item);
          expect(members.includes(chosen) && members.length > 1).toBe(false);
          const weight = (position: number) => entries.weight(entries.id[position] ?? 0);
          const [heaviest] = members.toSorted((a, b) => weight(b) - weight(a) || a - b);
          expect(item.leader).toBe(heaviest);
        }
      }),
    );
  });

  it('never draws more items than the limit', () => {
    fc.assert(
      fc.property(anySpans, anyView, fc.integer({ min: 24, max: 120 }), (spans, anywhere, limit) => {
        expect(draw(spans, anywhere, limit, 120).items.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('never draws one item over another', () => {
    fc.assert(
      fc.property(anySpans, anyView, (spans, anywhere) => {
        const { items, safe } = draw(spans, anywhere, 80, 120);
        const label = (anywhere.labelWidth * (anywhere.window.end - anywhere.window.start)) / anywhere.width;
        const seen = items
          .map((item) => ({ ...item, until: Math.max(item.end, item.start + label) }))
          .filter((item) => item.until > safe.start);
        for (const one of seen) {
          for (const other of seen) {
            if (one === other || one.row !== other.row) continue;
            expect(one.start >= other.until || other.start >= one.until).toBe(true);
          }
        }
      }),
    );
  });

  it('draws the same while the view pans inside a column', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: -900, max: 900 }), (spans, by) => {
        const window = { start: -100 * day, end: 100 * day };
        const before = draw(spans, { ...view, window });
        const moved = { start: window.start + by * 3_600_000, end: window.end + by * 3_600_000 };
        const after = draw(spans, { ...view, window: moved });
        const [start, end] = [Math.max(before.safe.start, after.safe.start), Math.min(before.safe.end, after.safe.end)];
        const common = ({ items }: typeof before) =>
          new Set(
            items
              .filter((item) => !item.long && item.start >= start && item.start < end)
              .map((item) => `${item.key} ${item.count} ${item.row}`),
          );
        expect(common(after)).toEqual(common(before));
      }),
    );
  });

  it('draws entries on their own where there is room', () => {
    const { items } = draw(daily(5));
    expect(items.map((item) => item.key)).toEqual(Array.from({ length: 5 }, (_, at) => `a:${at + 100}`));
  });

  it('draws what starts together one by one as far as the rows reach, and the rest as a group named by its bucket', () => {
    const { items } = draw(together);
    const [group, ...others] = items.toSorted((a, b) => b.count - a.count);
    expect(others.length).toBeGreaterThan(2);
    expect(others.every((item) => item.count === 1)).toBe(true);
    expect(group?.count).toBe(40 - others.length);
    expect(group?.key).toMatch(/^g:\d+:-?\d+$/);
  });

  it('takes the selected entry out of its group', () => {
    const { items } = draw(together, view, 80, 137);
    expect(items.find((item) => item.key === 'a:137')?.count).toBe(1);
    expect(items.reduce((sum, item) => sum + item.count, 0)).toBe(40);
  });

  it('draws what began long before the view', () => {
    const century = { start: Date.UTC(1950, 0, 1), end: Date.UTC(2050, 0, 1) };
    const { items } = draw([century, ...daily(3, Date.UTC(1990, 0, 1))]);
    expect(items.map((item) => [item.key, item.long, item.row])).toEqual([['a:100', true, 9]]);
  });

  it('gives the shortest of many long spans a row of their own', () => {
    const years = Array.from({ length: 30 }, () => ({ start: Date.UTC(2020, 0, 1), end: Date.UTC(2022, 0, 1) }));
    const { items } = draw([...years, january]);
    expect(items.find((item) => positionsIn(item).includes(30))?.count).toBe(1);
    expect(items.at(-1)?.count).toBeGreaterThan(15);
  });

  it('keeps a band in the row that it had', () => {
    const entries = makeEntries([january, january]);
    const source = { entries, positions: null, chosen: -1 };
    const { items } = layoutItems(source, view, 80, (key) => (key === 'a:101' ? 9 : 8));
    expect(new Map(items.map((item) => [item.key, item.row]))).toEqual(
      new Map([
        ['a:100', 8],
        ['a:101', 9],
      ]),
    );
  });

  it('shows nothing of nothing', () => {
    expect(draw([], view, 80, 5).items).toEqual([]);
  });

  it('asks about as many entries, however many there are, once their leaders are known', () => {
    expect(weightsAsked(100_000)).toBeLessThan(5000);
  });
});
