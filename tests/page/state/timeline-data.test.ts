import { expect, it } from 'vitest';
import { articleTimeline } from '../../../src/page/state/timeline-data.ts';
import { filterCollection } from '../../../src/page/state/filter/filter.ts';
import { candidatesIn } from '../../../src/page/timeline/layout/cards/candidates.ts';
import { intervalIndexesOf } from '../../../src/page/timeline/entries/interval-indexes.ts';
import { makeCollection } from './filter/make-collection.ts';
import { noChoice } from './filter/no-choice.ts';

const dates = ['2023-01-01', '2023-01-02', '2023-01-03'];
const collection = makeCollection(
  dates.map((date, at) => ({ date, persons: at === 1 ? [0] : [] })),
  ['Ada'],
);

/** The articles, the most important first. Ada is chosen. */
function byImportance(scores: readonly number[] | null): number[] {
  const found = scores && { articles: Uint32Array.of(0, 1, 2), scores: Float32Array.from(scores) };
  const filtered = filterCollection(collection, noChoice);
  const { entries } = articleTimeline(collection, filtered, found, (persons) => [...persons]);
  const whole = { start: Date.UTC(2022, 0), end: Date.UTC(2024, 0) };
  return candidatesIn(entries, intervalIndexesOf(entries, null), whole).map(
    ({ position }) => entries.id[position] ?? 0,
  );
}

it('puts chosen people first, then time, and before both the rank of a match that sorts the articles', () => {
  expect(byImportance(null)).toEqual([1, 0, 2]);
  expect(byImportance([1, 1, 4])).toEqual([2, 1, 0]);
});
