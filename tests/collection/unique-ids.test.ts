import { expect, test } from 'vitest';
import { giveUniqueIds } from '../../src/collection/unique-ids.ts';
import { makeRecord } from '../cli/make-record.ts';

test('the second by source is renamed and noted; the ids of others stay', () => {
  const [a, b, c, d] = [
    makeRecord({ id: 'x', source: 'b.txt' }),
    makeRecord({ id: 'x', source: 'a.txt' }),
    makeRecord({ id: 'x-2', source: 'c.txt' }),
    makeRecord({ id: 'x', source: 'd.txt' }),
  ];
  const { records, notes } = giveUniqueIds([a, b, c, d]);
  expect(records.map(({ id, source }) => [id, source])).toEqual([
    ['x', 'a.txt'],
    ['x-3', 'b.txt'],
    ['x-2', 'c.txt'],
    ['x-4', 'd.txt'],
  ]);
  expect(notes.map(({ source }) => source)).toEqual(['b.txt', 'd.txt']);
  expect(notes[0]?.note).toContain('"x-3"');
});

test('which of two from one source comes first does not depend on the order given', () => {
  const [a, b] = [makeRecord({ id: 'x', body: 'one' }), makeRecord({ id: 'x', body: 'two' })];
  expect(giveUniqueIds([a, b])).toEqual(giveUniqueIds([b, a]));
});

test('many of one id end soon', () => {
  const records = Array.from({ length: 20_000 }, (_, at) => makeRecord({ id: 'x', source: `${at}.txt` }));
  expect(new Set(giveUniqueIds(records).records.map(({ id }) => id)).size).toBe(20_000);
});
