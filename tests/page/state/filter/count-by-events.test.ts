import { expect, it } from 'vitest';
import { eventColumns } from '../../../contract/event-columns.ts';
import { openEvents } from '../../../../src/contract/collection.ts';
import { byFacet } from '../../../../src/contract/facets.ts';
import { countByEvents } from '../../../../src/page/state/filter/count-by-events.ts';

const events = openEvents(eventColumns(['2020-01-01', '2020-03-01', '2020-05-01'], [[0], [0, 1], [2]]));
const filtered = {
  passes: Uint8Array.of(1, 1, 0, 1),
  articles: Uint32Array.of(0, 1, 3),
  dated: 3,
  counts: byFacet(() => new Uint32Array()),
};

it('accounts for every passing article by its events', () => {
  const january = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2020, 1, 1) };
  expect(countByEvents(events, filtered, january)).toEqual({ inView: 1, outside: 1, undated: 1 });
  expect(countByEvents(events, filtered, null)).toEqual({ inView: 2, outside: 0, undated: 1 });
});
