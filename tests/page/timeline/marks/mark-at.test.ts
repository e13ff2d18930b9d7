import { expect, it } from 'vitest';
import { countOf, listed } from '../../../../src/page/timeline/entries/entry-ranges.ts';
import { markAt } from '../../../../src/page/timeline/marks/mark-at.ts';
import { marksOf } from '../../../../src/page/timeline/marks/time-marks.ts';
import { day, makeEntries } from '../make-entries.ts';

const first = Date.UTC(2021, 0, 1);
const spanOf = (from: number, days = 1) => ({ start: first + from * day, end: first + (from + days) * day });

/** Two dots above each other, a bracket with a dot on it, and a bar of five entries; a day is 10 pixels. */
const entries = makeEntries([
  ...[5, 5, 25].map((from) => spanOf(from)),
  spanOf(20, 10),
  ...[50, 50, 50, 50, 50].map((from) => spanOf(from)),
]);
const window = { start: first, end: first + 100 * day };
const marks = marksOf(entries, null, window, 1000, { stack: 24, dense: 400 });

function positionsAt(x: number, y: number): number[] | null {
  const mark = markAt(entries, marks, x, y);
  return mark && listed(mark.members, countOf(mark.members));
}

it.each([
  { at: 'a dot', x: 50, y: 0, positions: [0] },
  { at: 'the dot above it', x: 52, y: -8, positions: [1] },
  { at: 'a few pixels beside a dot', x: 44, y: 0, positions: [0] },
  { at: 'a bracket', x: 210, y: 3, positions: [2] },
  { at: 'a dot on a bracket', x: 250, y: 2, positions: [3] },
  { at: 'a bar', x: 505, y: -10, positions: [4, 5, 6, 7, 8] },
  { at: 'nothing', x: 400, y: 0, positions: null },
  { at: 'the room above a dot', x: 50, y: -30, positions: null },
])('finds the entries of $at', ({ x, y, positions }) => {
  expect(positionsAt(x, y)).toEqual(positions);
});

it('has a hit area of at least 8 pixels each way', () => {
  for (const { box } of [
    markAt(entries, marks, 50, 0),
    markAt(entries, marks, 210, 3),
    markAt(entries, marks, 505, -1),
  ].flatMap((mark) => mark ?? [])) {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    for (const [right, down] of [
      [4, 0],
      [-4, 0],
      [0, 4],
      [0, -4],
    ] as const)
      expect(positionsAt(x + right, y + down)).not.toBeNull();
  }
});
