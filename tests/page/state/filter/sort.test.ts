import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst, newestFirst } from '../../../../src/page/state/filter/sort.ts';

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
