import { expect, it } from 'vitest';
import { openEvents } from '../../../../src/contract/collection.ts';
import { bestRemoval, filterArticles } from '../../../../src/page/state/filter/filter-view.ts';
import { eventColumns } from '../../../contract/event-columns.ts';
import { makeCollection } from './make-collection.ts';
import { noChoice } from './no-choice.ts';

const collection = makeCollection(
  [
    { date: '2020-01-01', persons: [0] },
    { date: '2021-01-01', persons: [1] },
    { date: '2021-02-01', persons: [1] },
    { date: null, persons: [] },
  ],
  ['Ada Quill', 'Tom Reed'],
);
const in2020 = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2021, 0, 1) };
const ofTom = { ...noChoice.facets, person: { match: 'any', chosen: [1], excluded: [] } } as const;
const events = openEvents(eventColumns(['2020-05-05', '2022-01-01'], [[2, 3], [0]]));

it('applies the chosen time to the publication, or to the events that an article reports', () => {
  const choice = { ...noChoice, ...in2020 };
  expect([...filterArticles(collection, choice, null).articles]).toEqual([0]);
  expect([...filterArticles(collection, choice, events).articles]).toEqual([2, 3]);
  expect([...filterArticles(collection, choice, undefined).articles]).toEqual([0, 1, 2, 3]);
});

it('intersects that with the matches of a search', () => {
  const choice = { ...noChoice, ...in2020, found: Uint32Array.of(0, 3) };
  expect([...filterArticles(collection, choice, events).articles]).toEqual([3]);
});

it('names the filter whose removal helps most', () => {
  const removals = [
    { key: 'person', choice: { ...noChoice, ...in2020 } },
    { key: 'time', choice: { ...noChoice, facets: ofTom } },
  ];
  expect(bestRemoval(collection, removals, null)).toEqual({ key: 'time', count: 2 });
  const none = { ...noChoice, found: new Uint32Array() };
  expect(bestRemoval(collection, [{ key: 'other', choice: none }], null)).toBeNull();
  expect(bestRemoval(collection, [], null)).toBeNull();
});
