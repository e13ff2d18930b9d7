import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet, facets } from '../../../../src/contract/facets.ts';
import { countWindow } from '../../../../src/page/state/filter/count-in-window.ts';
import { filterCollection } from '../../../../src/page/state/filter/filter.ts';
import { markBitsOf } from '../../../../src/page/state/filter/filter-items.ts';
import type { FilterChoice } from '../../../../src/page/state/filter/filter.ts';
import { choiceIn, numbersOf } from '../../../../src/page/state/filter/names.ts';
import { makeCollection } from './make-collection.ts';
import { noChoice } from './no-choice.ts';
import { collections, filterChoices, instants, overlaps, plainScan } from './random-choices.ts';

const day = 86_400_000;

describe('filterCollection', () => {
  it('does what a plain scan does, for what passes and for every count', () => {
    fc.assert(
      fc.property(collections, filterChoices, (collection, choice) => {
        // What nothing leaves out is kept: neither may be taken for the other.
        for (const asked of [choice, noChoice, choice]) {
          const filtered = filterCollection(collection, asked);
          expect({
            articles: [...filtered.articles],
            dated: filtered.dated,
            passes: [...filtered.passes],
            counts: byFacet((facet) => [...filtered.counts[facet]]),
          }).toEqual(plainScan(collection, asked));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what nothing leaves out, and takes no other answer for it', () => {
    const articles = ['2020-01-01', '2021-01-01', null].map((date) => ({ date, persons: [] }));
    const collection = makeCollection(articles, []);
    const each: Partial<FilterChoice>[] = [
      { found: Uint32Array.of(1) },
      { from: Date.UTC(2020, 5, 1) },
      { to: Date.UTC(2020, 5, 1) },
      { only: ['undated'] },
    ];
    for (const choice of each) {
      expect(filterCollection(collection, { ...noChoice, ...choice }).articles).toHaveLength(1);
      expect(filterCollection(collection, noChoice).articles).toHaveLength(3);
      expect(filterCollection(collection, { ...noChoice, ...choice }).articles).toHaveLength(1);
    }
    expect(filterCollection(collection, { ...noChoice })).toBe(filterCollection(collection, noChoice));
  });

  it('counts with match=all what would be left on adding a name', () => {
    const one = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(collections, filterChoices, fc.constantFrom(...facets), one, (collection, choice, facet, name) => {
        const withChosen = (chosen: readonly number[]) =>
          filterCollection(collection, {
            ...choice,
            facets: { ...choice.facets, [facet]: { ...choice.facets[facet], match: 'all', chosen } },
          });
        const { chosen, excluded } = choice.facets[facet];
        fc.pre(!excluded.includes(name));
        expect(withChosen(chosen).counts[facet][name]).toBe(withChosen([...chosen, name]).articles.length);
      }),
      { numRuns: 250 },
    );
  });

  it('counts for an excluded name how many articles would come back without its exclusion', () => {
    const one = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(collections, filterChoices, fc.constantFrom(...facets), one, (collection, choice, facet, name) => {
        const withExcluded = (excluded: readonly number[]) =>
          filterCollection(collection, {
            ...choice,
            facets: { ...choice.facets, [facet]: { ...choice.facets[facet], excluded } },
          });
        const others = choice.facets[facet].excluded.filter((other) => other !== name);
        const { articles, counts } = withExcluded([...others, name]);
        expect(counts[facet][name]).toBe(withExcluded(others).articles.length - articles.length);
      }),
      { numRuns: 250 },
    );
  });

  it('keeps to what was asked for of several kinds at once', () => {
    const collection = makeCollection(
      [
        { date: '2001', persons: [], events: 2, versions: 1 },
        { date: '2002', persons: [], events: 1 },
        { date: null, persons: [], events: 3, versions: 2 },
      ],
      [],
    );
    const left = (only: FilterChoice['only']) => [...filterCollection(collection, { ...noChoice, only }).articles];
    expect(left(['events'])).toEqual([0, 1, 2]);
    expect(left(['versions', 'events'])).toEqual([0, 2]);
    expect(left(['undated', 'versions'])).toEqual([2]);
  });

  it('lets an excluded name decide over the same name chosen', () => {
    const collection = makeCollection(
      [0, 1].map((person) => ({ date: null, persons: [person] })),
      ['a', 'b'],
    );
    const person = { match: 'any' as const, chosen: [0, 1], excluded: [0] };
    const { articles, counts } = filterCollection(collection, { ...noChoice, facets: { ...noChoice.facets, person } });
    expect([[...articles], [...counts.person]]).toEqual([[1], [1, 1]]);
  });
});

describe('markBitsOf', () => {
  it('gives each filter a bit of its own, for more facets than there are today', () => {
    const { lacks, excludedOnce, filteredOut } = markBitsOf(facets.length + 1);
    const bits = [...lacks, excludedOnce, filteredOut];
    expect(new Set(bits).size).toBe(facets.length + 3);
    expect(bits.every((bit) => bit > 0 && bit === (bit & -bit) && bit < 2 ** 16)).toBe(true);
  });

  it('refuses more facets than bits', () => {
    expect(() => markBitsOf(15)).toThrow('expected at most 14 facets, found 15');
  });
});

describe('countWindow', () => {
  it('counts what overlaps the window', () => {
    fc.assert(
      fc.property(
        collections,
        filterChoices,
        instants,
        fc.integer({ min: 1, max: 60 }),
        (collection, choice, start, days) => {
          const { times } = collection;
          const { articles, dated } = filterCollection(collection, choice);
          const end = start + days * day;
          const inView = [...articles.subarray(0, dated)].filter((at) =>
            overlaps(times.start[at] ?? 0, times.end[at] ?? 0, start, end),
          ).length;
          const undated = articles.length - dated;
          expect(countWindow(times, articles, dated, { start, end })).toEqual({
            inView,
            outside: dated - inView,
            undated,
          });
          expect(countWindow(times, articles, dated, null)).toEqual({ inView: dated, outside: 0, undated });
        },
      ),
      { numRuns: 250 },
    );
  });
});

describe('names', () => {
  const names = ['p0', 'p1', 'p2', 'p3'];

  it('are found by position, and those told that are not there', () => {
    expect(numbersOf(['p2', 'x', 'p0', 'p2', 'x'], names)).toEqual({ numbers: [2, 0], unknown: ['x'] });
    expect(numbersOf([], names)).toEqual({ numbers: [], unknown: [] });
    expect(numbersOf(['a'], ['a', 'a'])).toEqual({ numbers: [0], unknown: [] });
  });

  it('become the choice of a facet, without those that are not there', () => {
    const choice = { match: 'all' as const, chosen: ['x', 'p3'], excluded: ['p1', 'y'] };
    expect(choiceIn(choice, names)).toEqual({ match: 'all', chosen: [3], excluded: [1] });
  });
});
