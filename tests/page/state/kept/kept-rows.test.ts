import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEvents } from '../../../../src/contract/collection.ts';
import { noMarks } from '../../../../src/page/kept/stored/kept-item.ts';
import type { KeptItem, Marks } from '../../../../src/page/kept/stored/kept-item.ts';
import type { KeptFilter } from '../../../../src/page/state/filter/kept-filter.ts';
import { keptRows } from '../../../../src/page/state/kept/kept-rows.ts';
import { placeMarks } from '../../../../src/page/state/kept/placed-marks.ts';
import { eventColumns } from '../../../contract/event-columns.ts';
import { makeCollection } from '../filter/make-collection.ts';

// Five articles with the ids 0 to 4. Event 0 has the ids 0#0 and 1#10, event 1 has 1#0, event 2 has 3#0.
const collection = makeCollection(
  Array.from({ length: 5 }, () => ({ date: '2023-01-10', persons: [] })),
  [],
);
const events = openEvents(eventColumns(['2023-01-05', '2023-02-05', '2023-02-06'], [[0, 1], [1], [3]]));
const fresh = Uint32Array.of(3, 4);

function item(of: KeptItem['of'], id: string, marks: Partial<Marks> = {}): KeptItem {
  return { of, id, ...noMarks, ...marks };
}

function passing(items: readonly KeptItem[], ...filters: KeptFilter[]) {
  const rows = keptRows(filters, placeMarks(collection, events, items), fresh, collection.count, events);
  return { articles: [...rows.articles], events: [...(rows.events ?? [])] };
}

describe('kept items', () => {
  it('are placed by their ids, an event by any of its reports', () => {
    const placed = placeMarks(collection, events, [
      item('article', '4', { starred: true }),
      item('article', 'gone', { starred: true }),
      item('event', '0#0', { tags: ['quay'] }),
      item('event', '1#10', { note: 'Ask.' }),
      item('event', '0#77', { starred: true }),
    ]);
    expect([...placed.articles.keys()]).toEqual([4]);
    expect([...placed.events]).toEqual([[0, { ...noMarks, tags: ['quay'], note: 'Ask.' }]]);
  });

  it('are placed again in another bundle', () => {
    const items = [item('article', '1', { read: true })];
    placeMarks(collection, undefined, items);
    const { index } = makeCollection([{ date: '2023-01-10', persons: [] }], []);
    index.articles.id = ['1'];
    expect([...placeMarks({ ...collection, index }, undefined, items).articles.keys()]).toEqual([0]);
  });
});

describe('the filters by what is kept', () => {
  const items = [
    item('article', '2', { starred: true, read: true }),
    item('article', '3', { starred: true }),
    item('event', '1#0', { starred: true, tags: ['quay'] }),
  ];

  it('let articles pass for their events, and events for their articles', () => {
    expect(passing(items, 'starred')).toEqual({ articles: [1, 2, 3], events: [1, 2] });
    expect(passing(items, 'tagged:quay')).toEqual({ articles: [1], events: [1] });
    expect(passing(items, 'tagged:boat')).toEqual({ articles: [], events: [] });
  });

  it('know the read articles and the unread ones', () => {
    expect(passing(items, 'read').articles).toEqual([2]);
    expect(passing(items, 'unread').articles).toEqual([0, 1, 3, 4]);
  });

  it('know the new articles and their events', () => {
    expect(passing(items, 'new')).toEqual({ articles: [3, 4], events: [2] });
  });

  it('all have to match', () => {
    expect(passing(items, 'starred', 'new').articles).toEqual([3]);
    expect(passing(items, 'starred', 'tagged:quay')).toEqual({ articles: [1], events: [1] });
  });

  it('give ascending numbers, each once, whatever is kept', () => {
    const anyItem = fc.record({ of: fc.constantFrom('article', 'event'), at: fc.nat(6), starred: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyItem), (all) => {
        const kept = all.map(({ of, at, starred }) =>
          item(of, of === 'article' ? `${at}` : `${at}#0`, { starred, read: !starred }),
        );
        for (const filter of ['starred', 'read', 'unread'] as const) {
          const { articles } = passing(kept, filter);
          expect(articles).toEqual([...new Set(articles)].toSorted((a, b) => a - b));
        }
        expect(
          passing(kept, 'unread').articles.length + new Set(passing(kept, 'read').articles).size,
        ).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
