import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst, newestFirst, scoreShares, sortingScores } from '../../../../src/page/state/filter/sort.ts';

const selections = fc.subarray(Array.from({ length: 12 }, (_, at) => at));

describe('newestFirst', () => {
  it('turns the dated round and leaves the undated last, whatever is selected', () => {
    fc.assert(
      fc.property(selections, fc.integer({ min: 0, max: 12 }), (selection, dated) => {
        const articles = Uint32Array.from(selection);
        const turned = selection.filter((at) => at < dated).toReversed();
        expect([...newestFirst(articles, dated)]).toEqual([...turned, ...selection.filter((at) => at >= dated)]);
        expect([...articles]).toEqual(selection);
      }),
    );
  });
});

describe('bestFirst', () => {
  it('puts the highest score first, equals by time, and what has none last', () => {
    const scores = fc.array(fc.constantFrom(0, 0.5, 1, 7), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(selections, selections, scores, (selection, found, all) => {
        const answer = { articles: Uint32Array.from(found), scores: Float32Array.from(found, (at) => all[at] ?? 0) };
        const scoreOf = (at: number) => (found.includes(at) ? (all[at] ?? 0) : -1);
        const expected = selection.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b);
        expect([...bestFirst(Uint32Array.from(selection), answer, 12)]).toEqual(expected);
      }),
    );
  });
});

describe('sortingScores', () => {
  const scores = { articles: Uint32Array.of(4, 7), scores: Float32Array.of(1, 4) };

  it('are those of a search, unless the articles are sorted by time', () => {
    expect((['auto', 'relevance', 'oldest', 'newest'] as const).map((sort) => sortingScores(sort, scores))).toEqual([
      scores,
      scores,
      null,
      null,
    ]);
    expect(sortingScores('auto', null)).toBeNull();
  });

  it('give each article its share of the best', () => {
    expect([...scoreShares(scores, 9)]).toEqual([0, 0, 0, 0, 0.25, 0, 0, 1, 0]);
    expect([...scoreShares({ articles: Uint32Array.of(1), scores: Float32Array.of(0) }, 2)]).toEqual([0, 0]);
  });
});
