import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEvents, rowOf } from '../../src/bundle/collection.ts';
import type { EventList } from '../../src/bundle/collection.ts';
import { eventsByArticle, tiesOf } from '../../src/filter/ties.ts';
import { makeCollection } from './make-collection.ts';

function eventsOf(events: readonly { date: string; articles: readonly number[] }[]): EventList {
  return openEvents({
    date: events.map(({ date }) => date),
    sentence: events.map(() => ''),
    planned: events.map(() => false),
    persons: events.map(() => []),
    reports: events.map(({ articles }) => articles.map((article, at) => [article, at, at + 1])),
  });
}

describe('eventsByArticle', () => {
  it('turns the reports of each event round, each pair once', () => {
    const reports = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(reports, fc.integer({ min: 0, max: 7 }), (articlesOf, count) => {
        const rows = eventsByArticle(eventsOf(articlesOf.map((articles) => ({ date: '2001', articles }))), count);
        const found = Array.from({ length: count }, (_, article) => [...rowOf(rows, article)]);
        const expected = Array.from({ length: count }, (_, article) =>
          [...articlesOf.keys()].filter((event) => articlesOf[event]?.includes(article)),
        );
        expect(found).toEqual(expected);
        expect(rows.values.length).toBe(expected.flat().length);
      }),
    );
  });
});

describe('tiesOf', () => {
  const { times, count } = makeCollection(
    [
      { date: '2001-05-02', persons: [] },
      { date: '2001-06', persons: [] },
      { date: null, persons: [] },
    ],
    [],
  );
  const events = eventsOf([
    { date: '-0043-03-15', articles: [1] },
    { date: '2001-05', articles: [0, 1, 1, 2] },
    { date: '2001-07-01', articles: [0] },
  ]);
  const byArticle = eventsByArticle(events, count);

  it('ties the events that an article tells of to its own day', () => {
    const to = Date.UTC(2001, 4, 2);
    expect(tiesOf(0, events, byArticle, times)).toEqual([
      { event: 1, from: Date.UTC(2001, 4), to },
      { event: 2, from: Date.UTC(2001, 6), to },
    ]);
    expect(tiesOf(1, events, byArticle, times).map(({ event }) => event)).toEqual([0, 1]);
    expect(tiesOf(1, events, byArticle, times)[0]?.from).toBe(Date.parse('-000043-03-15'));
  });

  it('has none for the undated and for what is no article', () => {
    expect(tiesOf(2, events, byArticle, times)).toEqual([]);
    expect(tiesOf(9, events, byArticle, times)).toEqual([]);
  });
});
