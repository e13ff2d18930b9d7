import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventColumns } from '../../../contract/event-columns.ts';
import { openEvents } from '../../../../src/contract/collection.ts';
import { byFacet } from '../../../../src/contract/facets.ts';
import { countByEvents } from '../../../../src/page/state/filter/count-by-events.ts';
import { countWindow } from '../../../../src/page/state/filter/count-in-window.ts';
import { filterCollection } from '../../../../src/page/state/filter/filter.ts';
import { articlesOfSubset } from '../../../../src/page/state/filter/subset.ts';
import type { Subset } from '../../../../src/page/state/filter/subset.ts';
import { collections, filterChoices, instants } from './random-choices.ts';

const subsets: Subset[] = ['in-view', 'outside', 'undated', 'out'];
const windows = fc.option(
  fc
    .tuple(instants, fc.integer({ min: 1, max: 60 }))
    .map(([start, days]) => ({ start, end: start + days * 86_400_000 })),
);
const eventLists = fc
  .array(fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 3 }), { maxLength: 8 })
  .map((reporters) =>
    openEvents(
      eventColumns(
        reporters.map((_, at) => `2001-0${at + 1}-01`),
        reporters,
      ),
    ),
  );

describe('articlesOfSubset', () => {
  it('partitions the collection, each subset in order and as long as its count says', () => {
    fc.assert(
      fc.property(collections, filterChoices, windows, fc.option(eventLists), (collection, choice, window, events) => {
        const filtered = filterCollection(collection, choice);
        const { articles, dated } = filtered;
        const [inView, outside, undated, out] = subsets.map((subset) => [
          ...articlesOfSubset(subset, collection, filtered, window, events),
        ]);
        const counts = events
          ? countByEvents(events, filtered, window)
          : countWindow(collection.times, articles, dated, window);
        expect({ inView: inView?.length, outside: outside?.length, undated: undated?.length }).toEqual(counts);
        expect([inView, outside, undated].flat().toSorted((a = 0, b = 0) => a - b)).toEqual([...articles]);
        expect([...articles, ...(out ?? [])].toSorted((a, b) => a - b)).toEqual([...filtered.passes.keys()]);
        for (const subset of [inView, outside, undated, out]) expect(subset).toEqual(subset?.toSorted((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });

  it('looks on the clock of events at where the events of an article stand', () => {
    const events = openEvents(eventColumns(['2020-01-01', '2020-03-01'], [[0], [0, 1]]));
    const [collection] = fc.sample(
      collections.filter(({ count }) => count === 3),
      { seed: 1, numRuns: 1 },
    );
    if (!collection) throw new Error('expected a collection');
    const filtered = {
      passes: Uint8Array.of(1, 1, 1),
      articles: Uint32Array.of(0, 1, 2),
      dated: 3,
      counts: byFacet(() => new Uint32Array()),
    };
    const january = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2020, 1, 1) };
    expect(subsets.map((subset) => [...articlesOfSubset(subset, collection, filtered, january, events)])).toEqual([
      [0],
      [1],
      [2],
      [],
    ]);
  });
});
