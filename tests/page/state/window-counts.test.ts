import { openEvents } from '../../../src/contract/collection.ts';
import { eventColumns } from '../../contract/event-columns.ts';
import { expect, it } from 'vitest';
import { filterCollection } from '../../../src/page/state/filter/filter.ts';
import { countPositions, undatedShelf } from '../../../src/page/state/window-counts.ts';
import { makeCollection } from './filter/make-collection.ts';
import { noChoice } from './filter/no-choice.ts';

const collection = makeCollection(
  ['2023-01-10', '2023-02-10', null].map((date) => ({ date, persons: [] })),
  [],
);
const filtered = filterCollection(collection, noChoice);
const january = { start: Date.UTC(2023, 0, 1), end: Date.UTC(2023, 1, 1) };
const list = openEvents(eventColumns(['2022-12-31', '2023-01-05', '2023-01', '2023-02-01'], [[2], [2], [0], [0]]));
const events = { list, events: Uint32Array.of(0, 2, 3), without: Uint32Array.of(1, 2) };

it('counts articles by their own dates, or the events that pass by theirs', () => {
  expect(countPositions(collection, filtered, january, null)).toEqual({
    inView: 1,
    outside: 1,
    undated: 1,
    eventless: 0,
  });
  expect(countPositions(collection, filtered, january, events)).toEqual({
    inView: 1,
    outside: 2,
    undated: 1,
    eventless: 1,
  });
});

it('counts nothing while the events are unknown', () => {
  expect(countPositions(collection, filtered, january, undefined)).toBeNull();
});

it('has an undated article on the shelf, unless an event of it is on the timeline', () => {
  expect([...undatedShelf(collection, filtered, null)]).toEqual([2]);
  expect([...undatedShelf(collection, filtered, events)]).toEqual([2]);
  expect([...undatedShelf(collection, filtered, { without: Uint32Array.of(1) })]).toEqual([]);
});
