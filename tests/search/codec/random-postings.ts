import * as fc from 'fast-check';
import type { TermOccurrences } from '../../../src/search/codec/positions-block.ts';

/** A collection's terms with their postings lists and positions, and the words of its articles. */
export interface RandomPostings {
  words: Uint32Array;
  entries: TermOccurrences[];
}

const headlineWords = 3;
const term = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '河', '😀'), minLength: 1, maxLength: 6 });
const words = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 900 })), {
  minLength: 1,
  maxLength: 12,
});

function sortedNumbers(numbers: Iterable<number>): Uint32Array {
  return Uint32Array.from(new Set(numbers)).toSorted();
}

/** Some terms, each in some articles at some positions. */
export const randomPostings: fc.Arbitrary<RandomPostings> = words.chain((lengths) => {
  const posting = fc.nat(lengths.length - 1).chain((article) => {
    const position = fc.nat(lengths[article] ?? 0);
    return fc
      .array(position, { minLength: 1, maxLength: 40 })
      .map((all) => ({ article, positions: sortedNumbers(all) }));
  });
  const postings = fc
    .uniqueArray(posting, { minLength: 1, selector: ({ article }) => article })
    .map((all) => all.toSorted((left, right) => left.article - right.article));
  const entry = fc.tuple(term, postings).map(([name, list]) => ({
    term: name,
    positions: Uint32Array.from(list.flatMap(({ positions }) => [...positions])),
    postings: {
      articles: Uint32Array.from(list, ({ article }) => article),
      frequencies: Uint32Array.from(list, ({ positions }) => positions.length),
      headline: Uint32Array.from(list, ({ positions }) => positions.filter((at) => at < headlineWords).length),
    },
  }));
  return fc.uniqueArray(entry, { minLength: 1, maxLength: 9, selector: (one) => one.term }).map((all) => ({
    words: Uint32Array.from(lengths),
    entries: all.toSorted((left, right) => (left.term < right.term ? -1 : 1)),
  }));
});
