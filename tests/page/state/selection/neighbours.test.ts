import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../../src/page/state/selection/neighbours.ts';
import { newestFirst } from '../../../../src/page/state/filter/sort.ts';

const selections = fc.subarray(Array.from({ length: 12 }, (_, at) => at));
const articles = fc.integer({ min: 0, max: 11 });
const datedCounts = fc.integer({ min: 0, max: 12 });

describe('neighbours', () => {
  it.each(['oldest', 'newest'] as const)('are the same whether the article is listed or not, %s first', (sort) => {
    fc.assert(
      fc.property(selections, articles, datedCounts, (selection, article, dated) => {
        const order = (list: readonly number[]) =>
          sort === 'newest' ? newestFirst(Uint32Array.from(list), dated) : Uint32Array.from(list);
        const others = selection.filter((other) => other !== article);
        const whole = order([...others, article].toSorted((a, b) => a - b));
        const place = whole.indexOf(article);
        const expected = [whole[place - 1], whole[place + 1]];
        expect(neighbours(whole, article, sort, dated)).toEqual(expected);
        expect(neighbours(order(others), article, sort, dated)).toEqual(expected);
      }),
    );
  });

  it('are those beside it among the best matches; one that is none of them stands before all', () => {
    const listed = Uint32Array.of(7, 2, 5);
    expect(neighbours(listed, 2, 'relevance', 12)).toEqual([7, 5]);
    expect(neighbours(listed, 3, 'relevance', 12)).toEqual([undefined, 7]);
  });

  it('of no article: the list begins', () => {
    expect(neighbours(Uint32Array.of(4, 1), null, 'oldest', 12)).toEqual([undefined, 4]);
    expect(neighbours(new Uint32Array(), null, 'oldest', 12)).toEqual([undefined, undefined]);
  });
});
