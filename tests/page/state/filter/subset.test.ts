import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWindow } from '../../../../src/page/state/filter/count-in-window.ts';
import { filterCollection } from '../../../../src/page/state/filter/filter.ts';
import { entriesOfSubset } from '../../../../src/page/state/filter/subset.ts';
import { collections, filterChoices, instants } from './random-choices.ts';

const windows = fc.option(
  fc
    .tuple(instants, fc.integer({ min: 1, max: 60 }))
    .map(([start, days]) => ({ start, end: start + days * 86_400_000 })),
);

it('partitions the dated entries, each subset in order and as long as its count says', () => {
  fc.assert(
    fc.property(collections, filterChoices, windows, (collection, choice, window) => {
      const { articles, dated } = filterCollection(collection, choice);
      const subset = (name: 'in-view' | 'outside') => [...entriesOfSubset(name, collection.times, articles, window)];
      const [inView, outside] = [subset('in-view'), subset('outside')];
      const counts = countWindow(collection.times, articles, dated, window);
      expect({ inView: inView.length, outside: outside.length }).toEqual({
        inView: counts.inView,
        outside: counts.outside,
      });
      expect([...inView, ...outside].toSorted((a, b) => a - b)).toEqual([...articles.subarray(0, dated)]);
      for (const part of [inView, outside]) expect(part).toEqual(part.toSorted((a, b) => a - b));
    }),
    { numRuns: 1000 },
  );
});
