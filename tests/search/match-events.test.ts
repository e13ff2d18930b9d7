import { expect, test } from 'vitest';
import { placeOf } from '../../src/time/placement.ts';
import { byFacet } from '../../src/contract/facets.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { matchEvents } from '../../src/search/run/match-events.ts';
import type { SearchedEvents } from '../../src/search/run/match-events.ts';

const rows = [
  ['2023-01-10', 'Rovin signs gas contracts', 'In January Rovin signed two contracts for gas.'],
  ['2023-02-10', 'Ada Stone visits Rovin', 'Ada Stone, whose firm sells oil, visited Rovin.'],
  ['2023-03-10', 'Dam opens', 'A dam opened beside the gas works.'],
] as const;
const none = { names: ['Ada Stone'], rows: { offsets: Uint32Array.of(0, 0, 1, 1), values: Uint32Array.of(0) } };
const events: SearchedEvents = {
  count: rows.length,
  times: {
    start: Float64Array.from(rows, ([date]) => placeOf(date)?.[0] ?? Number.NaN),
    end: Float64Array.from(rows, ([date]) => placeOf(date)?.[1] ?? Number.NaN),
    dated: rows.length,
  },
  columns: byFacet(() => none),
  title: rows.map(([, title]) => title),
  sentence: rows.map(([, , sentence]) => sentence),
};

function found(query: string, reported = [1, 1, 1]): number[] {
  const { tree } = parseQuery(query);
  return tree ? [...matchEvents(tree, events, Uint8Array.from(reported))] : [];
}

test.each([
  ['contract', [0]],
  ['gas', [0, 2]],
  ['"gas works"', [2]],
  ['headline:gas', [0]],
  ['gas -dam', [0]],
  ['oil OR dam', [1, 2]],
  ['person:"Ada Stone"', [1]],
  ['gas after:2023-02', [2]],
])('%s finds the events whose own title, sentence, names and times match', (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test('finds no event of articles that do not match, unless the query excludes words or asks for a time', () => {
  expect(found('gas', [1, 0, 0])).toEqual([0]);
  expect(found('-gas', [1, 0, 0])).toEqual([1]);
  expect(found('after:2023-02', [0, 0, 0])).toEqual([2]);
});
