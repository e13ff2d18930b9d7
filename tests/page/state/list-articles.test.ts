import { describe, expect, it } from 'vitest';
import { effectiveSort, listArticles, sortArticles } from '../../../src/page/state/list-articles.ts';
import { filterCollection } from '../../../src/page/state/filter/filter.ts';
import { noChoice } from './filter/no-choice.ts';
import { makeCollection } from './filter/make-collection.ts';

const dates = ['2023-01-10', '2023-02-10', '2023-03-10', null];
const collection = makeCollection(
  dates.map((date) => ({ date, persons: [] })),
  [],
);
const filtered = filterCollection(collection, noChoice);
const february = { start: Date.UTC(2023, 1, 1), end: Date.UTC(2023, 2, 1) };
const scores = { articles: Uint32Array.of(1, 2), scores: Float32Array.of(0.5, 2) };

describe('listArticles', () => {
  it('lists the passing articles, or a subset of them', () => {
    expect([...listArticles('all', collection, filtered, february, null)]).toEqual([0, 1, 2, 3]);
    expect([...listArticles('in-view', collection, filtered, february, null)]).toEqual([1]);
    expect([...listArticles('undated', collection, filtered, null, null)]).toEqual([3]);
  });

  it('lists all while the events of the clock are unknown', () => {
    expect([...listArticles('in-view', collection, filtered, february, undefined)]).toEqual([0, 1, 2, 3]);
  });
});

describe('sortArticles', () => {
  it('sorts by time, the undated last, or by relevance', () => {
    expect([...sortArticles(filtered.articles, 'oldest', scores, collection)]).toEqual([0, 1, 2, 3]);
    expect([...sortArticles(filtered.articles, 'newest', scores, collection)]).toEqual([2, 1, 0, 3]);
    expect([...sortArticles(filtered.articles, 'relevance', scores, collection)]).toEqual([2, 1, 0, 3]);
  });

  it('sorts by time if there is no search', () => {
    expect(effectiveSort('relevance', null)).toBe('oldest');
    expect(effectiveSort('relevance', scores)).toBe('relevance');
    expect(effectiveSort('newest', null)).toBe('newest');
  });
});
