import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/contract/decode.ts';
import { decodeDictionary, encodeDictionary } from '../../../src/search/codec/search-dictionary.ts';
import {
  decodeSearchBlock,
  encodePosting,
  encodeSearchBlock,
  readPosting,
} from '../../../src/search/codec/search-block.ts';
import type { SearchBlock } from '../../../src/search/codec/search-block.ts';
import type { Posting } from '../../../src/search/codec/search-posting.ts';
import type { ArticleLengths } from '../../../src/search/codec/search-lengths.ts';
import { decodeShort, encodeShort, mostShort } from '../../../src/search/codec/search-short.ts';

/** Articles of given lengths, and some terms with where they stand in them. */
const sketch = fc
  .array(fc.nat(300), { minLength: 1, maxLength: 12 })
  .chain((words) =>
    fc.tuple(
      fc.constant(Uint32Array.from(words)),
      fc.constant(Uint32Array.from(words, (length) => length >> 3)),
      fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '河', '😀'), minLength: 1, maxLength: 6 })),
      fc.infiniteStream(fc.nat()),
    ),
  )
  .map(([words, headline, terms, numbers]) => {
    const next = (below: number): number => Number(numbers.next().value) % below;
    // No two terms stand in one place.
    const taken = Array.from(words, () => new Set<number>());
    const entries = terms.toSorted().flatMap((term) => {
      const having = [...words.keys()].flatMap((article) => {
        const length = words[article] ?? 0;
        if (length === 0 || next(2) === 0) return [];
        // Some terms stand in so many places that their postings are told one by one.
        const all = new Set(Array.from({ length: 1 + next(next(3) === 0 ? 200 : 9) }, () => next(length)));
        const list = [...all]
          .filter((position) => !taken[article]?.has(position))
          .toSorted((one, other) => one - other);
        for (const position of list) taken[article]?.add(position);
        return list.length > 0 ? [{ article, list }] : [];
      });
      const articles = having.map(({ article }) => article);
      const positions = having.map(({ list }) => list);
      let end = 0;
      const ends = positions.map((list) => (end += list.length));
      const posting: Posting = {
        articles: Uint32Array.from(articles),
        ends: Uint32Array.from(ends),
        positions: Uint32Array.from(positions.flat()),
      };
      return articles.length > 0 ? [{ term, posting }] : [];
    });
    return { lengths: { words, headline }, entries };
  });

function blockOf(
  entries: readonly { term: string; posting: Posting }[],
  lengths: ArticleLengths,
): Uint8Array<ArrayBuffer> {
  return encodeSearchBlock(
    entries.map(({ term, posting }) => ({
      term,
      posting,
      bytes: encodePosting(posting, lengths),
    })),
    lengths,
  );
}

function decoded(bytes: Uint8Array, entries: readonly { term: string }[]): SearchBlock {
  return decodeSearchBlock(bytes, '0.bin', [entries[0]?.term ?? ''], 0);
}

describe('a block', () => {
  it('is read as it was written, with positions or without', () => {
    fc.assert(
      fc.property(sketch, ({ lengths, entries }) => {
        const block = decoded(blockOf(entries, lengths), entries);
        expect(block.terms).toEqual(entries.map(({ term }) => term));
        entries.forEach(({ posting }, at) => {
          expect(readPosting(block, at, lengths, true)).toEqual(posting);
          expect(readPosting(block, at, lengths, false)).toEqual({ ...posting, positions: new Uint32Array() });
        });
      }),
    );
  });

  it('has short postings that fill their bytes', () => {
    const words = Uint32Array.of(300, 300);
    const posting = { articles: Uint32Array.of(1), ends: Uint32Array.of(1), positions: Uint32Array.of(7) };
    const lengths = { words, headline: words };
    const entries = [{ term: 'one', posting }];
    const { dictionary } = decoded(blockOf(entries, lengths), entries);
    const read = (bytes: Uint8Array) => () =>
      decodeShort(bytes, dictionary, lengths, (expected) => {
        throw new Error(expected);
      });
    const bytes = encodeShort([posting], lengths);
    expect(read(bytes)().all).toEqual(posting);
    expect(read(bytes.slice(0, -1))).toThrow('a posting');
    expect(read(Uint8Array.of(...bytes, 0))).toThrow('bytes of short postings');
  });

  it('keeps a term of thousands of articles', () => {
    const articles = Uint32Array.from({ length: 3000 }, (_, at) => at * 2);
    const counts = articles.map((article) => 1 + ((article * 7919) % 70));
    let sum = 0;
    const ends = counts.map((count) => (sum += count));
    const positions = Uint32Array.from(
      [...counts].flatMap((count) => Array.from({ length: count }, (_, at) => at * 3)),
    );
    const words = new Uint32Array(6000).fill(300);
    const lengths = { words, headline: words };
    const posting = { articles, ends, positions };
    const entries = [{ term: 'many', posting }];
    const block = decoded(blockOf(entries, lengths), entries);
    expect(readPosting(block, 0, lengths, true)).toEqual(posting);
    expect(readPosting(block, 0, lengths, false).ends).toEqual(ends);
  });

  it('that is cut, longer or changed is an error of the format or another block, never anything else', () => {
    fc.assert(
      fc.property(
        sketch,
        fc.nat(),
        fc.nat(255),
        fc.constantFrom('cut', 'longer', 'changed'),
        (made, where, byte, how) => {
          const { lengths, entries } = made;
          fc.pre(entries.length > 0);
          const whole = blockOf(entries, lengths);
          const at = where % whole.length;
          const bytes =
            how === 'cut' ? whole.slice(0, at) : how === 'longer' ? Uint8Array.of(...whole, byte) : whole.slice();
          if (how === 'changed') bytes[at] = byte;
          const read = (): void => {
            const block = decoded(bytes, entries);
            for (const term of block.terms.keys()) {
              const { articles, positions } = readPosting(block, term, lengths, true);
              expect([...articles].every((article) => article < lengths.words.length)).toBe(true);
              expect(positions.length).toBeLessThan(1e6);
            }
          };
          if (how === 'changed') {
            try {
              read();
            } catch (error) {
              expect(error).toBeInstanceOf(FormatError);
            }
          } else {
            expect(read).toThrow(FormatError);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a dictionary', () => {
  it('keeps any terms, also long ones that begin alike, and numbers of any size', () => {
    const bytes = fc.string({
      unit: fc.constantFrom('a', 'b', '\u00e9', '\u6cb3', '\ud83d\ude00'),
      minLength: 1,
      maxLength: 600,
    });
    const entry = fc.record({
      articles: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 ** 30 })),
      more: fc.oneof(fc.nat(9), fc.nat(2 ** 29)),
      length: fc.nat(2 ** 30),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(bytes, { maxLength: 9 }),
        fc.array(entry, { minLength: 9, maxLength: 9 }),
        (terms, all) => {
          const entries = terms.toSorted().map((term, at) => {
            const { articles = 1, more = 0, length = 0 } = all[at] ?? {};
            return { term, articles, occurrences: articles + more, length: articles + more > mostShort ? length : 0 };
          });
          const read = decodeDictionary(encodeDictionary(entries, 77), (term, expected, found) => {
            throw new Error(`${term}: ${expected}, ${found}`);
          });
          expect(read.terms).toEqual(entries.map(({ term }) => term));
          expect(read.short).toBe(77);
          expect([...read.articles]).toEqual(entries.map(({ articles }) => articles));
          expect([...read.occurrences]).toEqual(entries.map(({ occurrences }) => occurrences));
          expect([...read.lengths]).toEqual(entries.map(({ length }) => length));
        },
      ),
    );
  });
});
