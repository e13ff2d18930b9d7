import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHeights } from '../../../src/page/vertical-timeline/row-heights.ts';
import {
  entriesOfRow,
  mostOfOneDay,
  rowOfPosition,
  rowsOf,
} from '../../../src/page/vertical-timeline/timeline-rows.ts';

const day = 86_400_000;
const rowsAt = (starts: readonly number[]) => rowsOf(starts.length, (at) => starts[at] ?? 0);

describe('rowsOf', () => {
  it('has a row for each entry, and one for all entries of a dense day', () => {
    const dense = Array.from({ length: mostOfOneDay + 1 }, (_, at) => 3 * day + at);
    const rows = rowsAt([0, 1, ...dense, 9 * day]);
    expect(rows.count).toBe(4);
    expect(entriesOfRow(rows, 2)).toEqual({ from: 2, to: mostOfOneDay + 3 });
    expect(rowOfPosition(rows, 10)).toBe(2);
    expect(rowOfPosition(rows, mostOfOneDay + 3)).toBe(3);
  });

  it('has the same rows, backwards, for the newest first', () => {
    const dense = Array.from({ length: mostOfOneDay + 1 }, (_, at) => 3 * day + at);
    const rows = rowsAt([0, ...dense, 9 * day].toReversed());
    expect([...rows.first]).toEqual([0, 1, mostOfOneDay + 2, mostOfOneDay + 3]);
  });

  it('has one row for the entries of a month or a year on request', () => {
    const starts = [Date.UTC(2021, 2, 1), Date.UTC(2021, 2, 9), Date.UTC(2021, 3, 1), Date.UTC(2022, 0, 1)];
    const firsts = (unit: 'month' | 'year') => [...rowsOf(starts.length, (at) => starts[at] ?? 0, unit).first];
    expect(firsts('month')).toEqual([0, 2, 3, 4]);
    expect(firsts('year')).toEqual([0, 3, 4]);
  });

  it('says in which year each row starts', () => {
    const starts = [Date.UTC(2021, 11, 31), Date.UTC(2022, 0, 1), Date.UTC(2022, 5, 1)];
    expect([...rowsAt(starts).year]).toEqual([2021, 2022, 2022]);
  });

  it('groups by month or year where there would be too many rows', () => {
    const rows = rowsOf(1_000_000, (at) => at * (day / 5));
    expect(rows.count).toBeLessThan(20_001);
    expect(rows.first.at(-1)).toBe(1_000_000);
  });

  it('has every entry in exactly one row, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 200 }), (times) => {
        const rows = rowsAt(times.toSorted((a, b) => a - b));
        const all = Array.from({ length: rows.count }, (_, row) => entriesOfRow(rows, row));
        expect(all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual([
          ...times.keys(),
        ]);
      }),
    );
  });
});

describe('RowHeights', () => {
  const year = Int32Array.from([2020, 2020, 2021, 2021]);
  const make = () => new RowHeights({ count: 4, year });

  it('puts the rows one below the other, more room where a year begins', () => {
    const heights = make();
    expect(heights.topOf(2) - heights.topOf(1)).toBeLessThan(heights.topOf(1) - heights.topOf(0));
    expect(heights.topOf(4)).toBe(heights.total);
  });

  it('moves the rows below a measured one, and finds the row at each height', () => {
    const heights = make();
    expect(heights.measure([[1, 300]])).toBe(true);
    expect(heights.measure([[1, 300]])).toBe(false);
    expect(heights.topOf(2) - heights.topOf(1)).toBe(300);
    expect([-5, heights.topOf(1), heights.topOf(2) - 1, heights.total + 50].map((top) => heights.rowAt(top))).toEqual([
      0, 1, 1, 3,
    ]);
  });

  it.each([0, 1000, 5030])('stops a swipe from %i within a view, and not before its end', (from) => {
    const heights = new RowHeights({ count: 100, year: new Int32Array(100) });
    const ways = [...Array(100).keys()]
      .filter((row) => row > 0 && heights.stopsSwipe(row, from, 600))
      .map((row) => Math.abs(heights.topOf(row) - from))
      .filter((way) => way > 100);
    expect(Math.min(...ways)).toBeLessThanOrEqual(600);
    expect(Math.min(...ways)).toBeGreaterThan(500);
  });
});
