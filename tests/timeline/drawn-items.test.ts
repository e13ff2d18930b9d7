import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnItems } from '../../src/timeline/drawn-items.ts';
import { anySpans, anyView, daily, day, makeEntries } from './make-entries.ts';

const january = { start: Date.UTC(2021, 0, 1), end: Date.UTC(2021, 1, 1) };
const view = { window: january, width: 1200, lanes: 10, labelWidth: 200 };

function inOrder(positions: Iterable<number>): number[] {
  return [...positions].toSorted((a, b) => a - b);
}

describe('drawnItems', () => {
  it('puts every entry around the view into exactly one item, and no others', () => {
    fc.assert(
      fc.property(anySpans, anyView, fc.integer({ min: 0, max: 400 }), (spans, anywhere, selected) => {
        const entries = makeEntries(spans);
        const { items, covered } = drawnItems(entries, anywhere, 80, selected);
        expect(covered.start).toBeLessThan(anywhere.window.start);
        expect(covered.end).toBeGreaterThan(anywhere.window.end);
        const there = [...entries.start.keys()].filter((position) => {
          const [start, end] = [entries.start[position] ?? 0, entries.end[position] ?? 0];
          return start < covered.end && Math.max(end, start + 1) > covered.start;
        });
        expect(inOrder(items.flatMap((item) => [...item.members]))).toEqual(there);
        expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
      }),
    );
  });

  it('never draws more items than the limit', () => {
    fc.assert(
      fc.property(anySpans, anyView, fc.integer({ min: 24, max: 120 }), (spans, anywhere, limit) => {
        expect(drawnItems(makeEntries(spans), anywhere, limit, 120).items.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('never draws one item over another', () => {
    fc.assert(
      fc.property(anySpans, anyView, (spans, anywhere) => {
        const { items, safe } = drawnItems(makeEntries(spans), anywhere, 80, 120);
        const label = (anywhere.labelWidth * (anywhere.window.end - anywhere.window.start)) / anywhere.width;
        const seen = items
          .map((item) => ({ ...item, until: Math.max(item.end, item.start + label) }))
          .filter((item) => item.until > safe.start);
        for (const one of seen) {
          for (const other of seen) {
            if (one === other || one.lane !== other.lane) continue;
            expect(one.start >= other.until || other.start >= one.until).toBe(true);
          }
        }
      }),
    );
  });

  it('draws the same while the view pans inside a column', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: -900, max: 900 }), (spans, by) => {
        const entries = makeEntries(spans);
        const window = { start: -100 * day, end: 100 * day };
        const before = drawnItems(entries, { ...view, window }, 80, null);
        const moved = { start: window.start + by * 3_600_000, end: window.end + by * 3_600_000 };
        const after = drawnItems(entries, { ...view, window: moved }, 80, null);
        const [start, end] = [Math.max(before.safe.start, after.safe.start), Math.min(before.safe.end, after.safe.end)];
        const common = ({ items }: typeof before) =>
          new Set(
            items
              .filter((item) => !item.long && item.start >= start && item.start < end)
              .map((item) => `${item.key} ${item.members.length} ${item.lane}`),
          );
        expect(common(after)).toEqual(common(before));
      }),
    );
  });

  it('draws entries on their own where there is room', () => {
    const { items } = drawnItems(makeEntries(daily(5)), view, 80, null);
    expect(items.map((item) => item.key)).toEqual(Array.from({ length: 5 }, (_, at) => `a:${at + 100}`));
  });

  it('groups what starts together and has no room, under a name of its bucket', () => {
    const same = Array.from({ length: 40 }, () => ({ start: january.start, end: january.start + day }));
    const { items } = drawnItems(makeEntries(same), view, 80, null);
    expect(items.map((item) => item.members.length)).toEqual([40]);
    expect(items[0]?.key).toMatch(/^g:\d+:-?\d+$/);
  });

  it('takes the selected entry out of its group', () => {
    const same = Array.from({ length: 40 }, () => ({ start: january.start, end: january.start + day }));
    const { items } = drawnItems(makeEntries(same), view, 80, 117);
    expect(items.map((item) => [item.key.slice(0, 1), item.members.length])).toEqual([
      ['a', 1],
      ['g', 39],
    ]);
    expect(items[0]?.key).toBe('a:117');
  });

  it('draws what began long before the view', () => {
    const century = { start: Date.UTC(1950, 0, 1), end: Date.UTC(2050, 0, 1) };
    const { items } = drawnItems(makeEntries([century, ...daily(3, Date.UTC(1990, 0, 1))]), view, 80, null);
    expect(items.map((item) => [item.key, item.long, item.lane])).toEqual([['a:100', true, 9]]);
  });

  it('gives the shortest of many long spans a row of their own', () => {
    const months = Array.from({ length: 30 }, () => ({ start: Date.UTC(2020, 0, 1), end: Date.UTC(2022, 0, 1) }));
    const { items } = drawnItems(makeEntries([...months, january]), view, 80, null);
    expect(items.map((item) => item.members.length)).toContain(1);
    expect(items.find((item) => item.members.includes(30))?.members.length).toBe(1);
    expect(items.at(-1)?.members.length).toBeGreaterThan(20);
  });

  it('keeps a band in the row that it had', () => {
    const bands = makeEntries([january, january]);
    const { items } = drawnItems(bands, view, 80, null, (key) => (key === 'a:101' ? 9 : 8));
    expect(new Map(items.map((item) => [item.key, item.lane]))).toEqual(
      new Map([
        ['a:100', 8],
        ['a:101', 9],
      ]),
    );
  });

  it('shows nothing of nothing', () => {
    expect(drawnItems(makeEntries([]), view, 80, 5).items).toEqual([]);
  });
});
