import { expect, it } from 'vitest';
import { openEvents } from '../../../src/contract/collection.ts';
import { relatedArticles } from '../../../src/page/article/related/related-articles.ts';
import { eventColumns } from '../../contract/event-columns.ts';
import { makeCollection } from '../state/filter/make-collection.ts';

const names = ['Ada', 'Bo', 'Cem', 'Dua', 'Eva'];
const collection = makeCollection(
  [
    { date: '2020-01-01', persons: [0, 1] },
    { date: '2020-01-10', persons: [0] },
    { date: '2020-01-12', persons: [0, 1, 2, 3] },
    { date: '2020-01-13', persons: [0, 1, 2, 3] },
    { date: '2020-01-14', persons: [4] },
    { date: null, persons: [0, 1, 2, 3] },
  ],
  names,
);

it('finds the articles of the same week by the people that they name, those with most first', () => {
  expect(relatedArticles(collection, undefined, 2)).toEqual([
    { article: 3, reason: 'same week, names Ada, Bo, Cem and 1 more too' },
    { article: 1, reason: 'same week, names Ada too' },
  ]);
});

it('puts the reports of the same events first, at any distance in time', () => {
  const events = openEvents(
    eventColumns(
      ['2019-01-01', '2019-02-01', '2019-03-01'],
      [
        [2, 0],
        [2, 0],
        [2, 5],
      ],
    ),
  );
  expect(relatedArticles(collection, events, 2).map(({ article, reason }) => [article, reason])).toEqual([
    [0, 'reports 2 of the same events'],
    [5, 'reports the same event'],
    [3, 'same week, names Ada, Bo, Cem and 1 more too'],
    [1, 'same week, names Ada too'],
  ]);
});

it('finds for an undated article what reports its events alone', () => {
  expect(relatedArticles(collection, undefined, 5)).toEqual([]);
});
