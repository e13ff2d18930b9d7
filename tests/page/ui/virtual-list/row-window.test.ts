import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listHeight,
  looksTheSame,
  rowsInView,
  rowTop,
  scrollFor,
} from '../../../../src/page/ui/virtual-list/row-window.ts';
import type { RowBox } from '../../../../src/page/ui/virtual-list/row-window.ts';

const short: RowBox = { count: 100, rowHeight: 50, height: 320, scrollTop: 0 };
const million: RowBox = { ...short, count: 1_000_000 };

/** A box that is scrolled to somewhere between its ends. */
const boxes = fc
  .record({
    count: fc.integer({ min: 1, max: 2_000_000 }),
    rowHeight: fc.constantFrom(54, 94),
    height: fc.integer({ min: 60, max: 1200 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ share, ...box }) => ({ ...box, scrollTop: Math.max(0, listHeight(box) - box.height) * share }));

describe('the rows in view', () => {
  it('are those that any part of is seen', () => {
    expect(rowsInView(short)).toEqual({ first: 0, last: 6 });
    expect(rowsInView({ ...short, scrollTop: 30 })).toEqual({ first: 0, last: 6 });
    expect(rowsInView({ ...short, scrollTop: 50 })).toEqual({ first: 1, last: 7 });
    expect(rowsInView({ ...short, scrollTop: 5000 - 320 })).toEqual({ first: 93, last: 99 });
    expect(rowsInView({ ...short, count: 0 })).toEqual({ first: 0, last: -1 });
  });

  it('end with the last, however many there are', () => {
    const scrollTop = listHeight(million) - million.height;
    expect(listHeight(million)).toBeLessThan(17_000_000);
    expect(rowsInView({ ...million, scrollTop }).last).toBe(999_999);
  });

  it('fill the box, one after the other', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const { first, last } = rowsInView(box);
        const tops = Array.from({ length: last - first + 1 }, (_, at) => rowTop(box, first + at));
        expect(tops[0]).toBeLessThanOrEqual(box.scrollTop + 1);
        const end = Math.min(box.scrollTop + box.height, box.count * box.rowHeight);
        expect((tops.at(-1) ?? 0) + box.rowHeight).toBeGreaterThanOrEqual(end - 1);
        const gaps = tops.slice(1).map((top, at) => top - (tops[at] ?? 0) - box.rowHeight);
        expect(gaps.filter((gap) => Math.abs(gap) > 1)).toEqual([]);
      }),
    );
  });
});

describe('a row', () => {
  it('is in view, all of it, once it is scrolled to', () => {
    fc.assert(
      fc.property(boxes, fc.nat(2_000_000), fc.constantFrom('top' as const, 'nearest' as const), (box, any, place) => {
        const row = any % box.count;
        const there = { ...box, scrollTop: scrollFor(box, row, place) };
        expect(there.scrollTop).toBeGreaterThanOrEqual(0);
        const from = rowTop(there, row) - there.scrollTop;
        const room = Math.max(box.height, box.rowHeight);
        expect(from).toBeGreaterThanOrEqual(-1);
        expect(from + box.rowHeight).toBeLessThanOrEqual(room + 1);
      }),
    );
  });

  it('stands at the top where that is asked for, and is not moved to where it need not be', () => {
    expect(scrollFor(short, 40, 'top')).toBe(2000);
    expect(scrollFor(short, 99, 'top')).toBe(5000 - 320);
    expect(scrollFor({ ...short, scrollTop: 1990 }, 42, 'nearest')).toBe(1990);
    expect(scrollFor({ ...short, scrollTop: 1990 }, 46, 'nearest')).toBe(47 * 50 - 320);
    expect(scrollFor({ ...short, scrollTop: 1990 }, 39, 'nearest')).toBe(1950);
  });
});

describe('two boxes', () => {
  it('look the same where the same rows stand at the same places', () => {
    expect(looksTheSame({ ...short, scrollTop: 52 }, { ...short, scrollTop: 60 })).toBe(true);
    expect(looksTheSame({ ...short, scrollTop: 52 }, { ...short, scrollTop: 102 })).toBe(false);
    expect(looksTheSame({ ...million, scrollTop: 5_000_002 }, { ...million, scrollTop: 5_000_008 })).toBe(false);
  });
});
