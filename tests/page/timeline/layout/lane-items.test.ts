import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '../../../../src/page/timeline/layout/timeline-item.ts';
import type { LayoutView } from '../../../../src/page/timeline/layout/grid.ts';
import { layoutLane } from '../../../../src/page/timeline/layout/lane-items.ts';
import { holds, listed } from '../../../../src/page/timeline/entries/entry-ranges.ts';
import { positionOf } from '../../../../src/page/timeline/entries/interval-indexes.ts';
import { anySpans, anyView, daily, day, makeEntries, overlapping } from '../make-entries.ts';
import type { Span } from '../make-entries.ts';

const anyRows = fc.tuple(anyView, fc.integer({ min: 1, max: 8 })).map(([view, rows]) => ({ ...view, rows }));

/** A lane of every third entry. */
function lane(spans: readonly Span[], view: LayoutView, limit: number, selected: number | null = null) {
  const entries = makeEntries(spans);
  const positions = Uint32Array.from([...entries.id.keys()].filter((position) => position % 3 === 0));
  const chosen = positionOf(entries, selected);
  return { entries, ...layoutLane({ entries, positions, chosen }, view, limit, () => undefined) };
}

function drawnUntil(item: TimelineItem): number {
  return Math.max(item.end, item.start + item.labelMs);
}

describe('a lane', () => {
  it('has each of its entries in and around the view in exactly one item, and no others', () => {
    fc.assert(
      fc.property(anySpans, anyRows, fc.integer({ min: 12, max: 60 }), (spans, view, limit) => {
        const { entries, items, safe } = lane(spans, view, limit, 121);
        expect(safe.start).toBeLessThanOrEqual(view.window.start);
        expect(safe.end).toBeGreaterThanOrEqual(view.window.end);
        const drawn = items.flatMap((item) => listed(item.members, Infinity));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((position) => position % 3 === 0)).toBe(true);
        const there = overlapping(entries, safe).filter((position) => position % 3 === 0);
        expect(drawn).toEqual(expect.arrayContaining(there));
        expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
      }),
    );
  });

  it('keeps to its rows and to the limit, and draws nothing over anything', () => {
    fc.assert(
      fc.property(anySpans, anyRows, fc.integer({ min: 12, max: 60 }), (spans, view, limit) => {
        const { items, safe } = lane(spans, view, limit, 121);
        expect(items.length).toBeLessThanOrEqual(limit);
        const seen = items.filter((item) => drawnUntil(item) > safe.start && item.start < safe.end);
        for (const item of seen) {
          expect(item.row).toBeGreaterThanOrEqual(0);
          expect(item.row).toBeLessThan(view.rows);
          for (const other of seen) {
            if (item === other || item.row !== other.row) continue;
            expect(item.start >= drawnUntil(other) || other.start >= drawnUntil(item)).toBe(true);
          }
        }
      }),
    );
  });

  it('draws the same while the view pans, in one row too', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: -900, max: 900 }), fc.integer({ min: 1, max: 4 }), (spans, by, rows) => {
        const window = { start: -100 * day, end: 100 * day };
        const moved = { start: window.start + by * 3_600_000, end: window.end + by * 3_600_000 };
        const view = { window, width: 1200, rows, labelWidth: 200 };
        const before = lane(spans, view, 20);
        const after = lane(spans, { ...view, window: moved }, 20);
        const [start, end] = [Math.max(before.safe.start, after.safe.start), Math.min(before.safe.end, after.safe.end)];
        const common = ({ items }: typeof before) =>
          new Set(
            items
              .filter((item) => !item.long && item.key !== 'g:edge' && item.start >= start && item.start < end)
              .map((item) => `${item.key} ${item.count} ${item.row} ${Math.round(item.labelMs / 60_000)}`),
          );
        expect(common(after)).toEqual(common(before));
      }),
    );
  });

  it('of one row bears the headline of the selected entry on its group', () => {
    const spans = Array.from({ length: 30 }, () => daily(1, 0)).flat();
    const view = { window: { start: -50 * day, end: 50 * day }, width: 1000, rows: 1, labelWidth: 200 };
    const { items } = lane(spans, view, 12, 115);
    expect(items.map((item) => [item.count, item.leader])).toEqual([[10, 15]]);
    expect(items[0] && holds(items[0].members, 15)).toBe(true);
  });
});
