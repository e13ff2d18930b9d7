import { expect, it } from 'vitest';
import { entriesIn } from '../../../../src/page/state/filter/entries-in.ts';

const entries = { start: Float64Array.of(10, 20, 20, 30), id: Uint32Array.of(7, 8, 9, 5) };

it('finds the entries that start in an interval, without its end', () => {
  expect([...entriesIn(entries, { start: 20, end: 30 })]).toEqual([8, 9]);
  expect([...entriesIn(entries, { start: 0, end: 31 })]).toEqual([7, 8, 9, 5]);
  expect([...entriesIn(entries, { start: 21, end: 29 })]).toEqual([]);
});
