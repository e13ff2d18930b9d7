import { describe, expect, it } from 'vitest';
import { sparklineBars, sparklinesOf } from '../../../../src/page/filters/names/sparklines.ts';

/** One row for each entry, entry `at` at time `at`. */
function make(rows: readonly (readonly number[])[]) {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, at) => (offsets[at + 1] = (offsets[at] ?? 0) + row.length));
  const id = Uint32Array.from(rows.keys());
  return { rows: { offsets, values: Uint32Array.from(rows.flat()) }, entries: { start: Float64Array.from(id), id } };
}

function sum(bars: Uint32Array | undefined): number {
  return (bars ?? new Uint32Array()).reduce((all, count) => all + count, 0);
}

describe('sparklinesOf', () => {
  const { rows, entries } = make(Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? [0, 1] : [1])));

  it('counts the entries of each name in ten parts of the window', () => {
    const lines = sparklinesOf(rows, entries, { start: 0, end: 20 }, [0, 1]);
    expect([...(lines.get(0) ?? [])]).toEqual(Array.from({ length: sparklineBars }, () => 1));
    expect([...(lines.get(1) ?? [])]).toEqual(Array.from({ length: sparklineBars }, () => 2));
  });

  it('counts what starts in the window, its end excluded, and no other names', () => {
    const lines = sparklinesOf(rows, entries, { start: 4, end: 14 }, [1]);
    expect([...lines.keys()]).toEqual([1]);
    expect([...(lines.get(1) ?? [])]).toEqual(Array.from({ length: sparklineBars }, () => 1));
    expect(sum(sparklinesOf(rows, entries, { start: 30, end: 40 }, [1]).get(1))).toBe(0);
  });

  it('follows the numbers of the entries that pass, not their positions', () => {
    const odd = { start: Float64Array.of(1, 3), id: Uint32Array.of(1, 3) };
    expect(sum(sparklinesOf(rows, odd, { start: 0, end: 20 }, [0]).get(0))).toBe(0);
  });

  it('takes a sample of many, which keeps the shape', () => {
    const many = make(Array.from({ length: 20_000 }, (_, at) => (at < 10_000 ? [0] : [1])));
    const bars = sparklinesOf(many.rows, many.entries, { start: 0, end: 20_000 }, [0]).get(0);
    expect(sum(bars)).toBe(2000);
    expect([...(bars ?? [])]).toEqual([400, 400, 400, 400, 400, 0, 0, 0, 0, 0]);
  });
});
