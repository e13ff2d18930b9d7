import { describe, expect, it } from 'vitest';
import { openEvents } from '../../../src/contract/collection.ts';
import { listEntries, sortEntries } from '../../../src/page/state/list-entries.ts';
import type { Listed } from '../../../src/page/state/list-entries.ts';
import { filterCollection } from '../../../src/page/state/filter/filter.ts';
import { eventColumns } from '../../contract/event-columns.ts';
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
const events = {
  list: openEvents(eventColumns(['2023-01-05', '2023-02-05', '2023-02-06'], [[0], [1], [1]])),
  events: Uint32Array.of(0, 2),
  without: Uint32Array.of(2, 3),
};

function listed({ of, entries }: Listed) {
  return [of, ...entries];
}

describe('listEntries', () => {
  it('lists the passing articles, or a subset of them', () => {
    expect(listed(listEntries('all', collection, filtered, february, null))).toEqual(['articles', 0, 1, 2, 3]);
    expect(listed(listEntries('in-view', collection, filtered, february, null))).toEqual(['articles', 1]);
    expect(listed(listEntries('undated', collection, filtered, null, null))).toEqual(['articles', 3]);
    expect(listed(listEntries('out', collection, filtered, null, null))).toEqual(['articles']);
  });

  it('lists the passing events on their clock, and the articles without one', () => {
    expect(listed(listEntries('all', collection, filtered, february, events))).toEqual(['events', 0, 2]);
    expect(listed(listEntries('outside', collection, filtered, february, events))).toEqual(['events', 0]);
    expect(listed(listEntries('undated', collection, filtered, february, events))).toEqual(['articles', 3]);
    expect(listed(listEntries('eventless', collection, filtered, february, events))).toEqual(['articles', 2]);
    expect(listed(listEntries('out', collection, filtered, february, events))).toEqual(['articles']);
  });

  it('lists all articles while the events of the clock are unknown', () => {
    expect(listed(listEntries('in-view', collection, filtered, february, undefined))).toEqual(['articles', 0, 1, 2, 3]);
  });
});

describe('sortEntries', () => {
  const articles: Listed = { of: 'articles', entries: filtered.articles };

  it('sorts articles by time, the undated last, or by relevance', () => {
    expect([...sortEntries(articles, 'oldest', scores, collection).entries]).toEqual([0, 1, 2, 3]);
    expect([...sortEntries(articles, 'newest', scores, collection).entries]).toEqual([2, 1, 0, 3]);
    expect([...sortEntries(articles, 'relevance', scores, collection).entries]).toEqual([2, 1, 0, 3]);
  });

  it('sorts events by time, however many there are', () => {
    const all: Listed = { of: 'events', entries: Uint32Array.of(1, 3, 4, 5) };
    expect([...sortEntries(all, 'newest', scores, collection).entries]).toEqual([5, 4, 3, 1]);
    expect(sortEntries(all, 'relevance', scores, collection)).toEqual({ ...all, order: 'oldest' });
  });

  it('sorts by relevance to a search unless another order is chosen', () => {
    expect(sortEntries(articles, 'auto', scores, collection).order).toBe('relevance');
    expect(sortEntries(articles, 'auto', null, collection).order).toBe('oldest');
    expect(sortEntries(articles, 'oldest', scores, collection).order).toBe('oldest');
  });

  it('sorts by time if there is no search', () => {
    expect(sortEntries(articles, 'relevance', null, collection).order).toBe('oldest');
    expect(sortEntries(articles, 'relevance', scores, collection).order).toBe('relevance');
    expect(sortEntries(articles, 'newest', scores, collection).order).toBe('newest');
  });
});
