import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/contract/decode.ts';
import { decodeLengths, encodeLengths } from '../../../src/search/codec/search-lengths.ts';
import { decodePrefixList, encodePrefixList, told } from '../../../src/search/codec/search-prefix.ts';

describe('lengths', () => {
  it('are read as they were written', () => {
    const length = fc.oneof(fc.nat(500), fc.nat(50_000_000));
    fc.assert(
      fc.property(fc.array(length), (all) => {
        const words = Uint32Array.from(all);
        const lengths = { words, headline: words.map((count) => count >> 4) };
        expect(decodeLengths(encodeLengths(lengths), all.length, 'lengths.bin')).toEqual(lengths);
      }),
    );
  });

  it('of another number of articles, or of a headline longer than its article, are an error', () => {
    const bytes = encodeLengths({ words: Uint32Array.of(5, 9), headline: Uint32Array.of(2, 3) });
    expect(() => decodeLengths(bytes, 1, 'lengths.bin')).toThrow(FormatError);
    expect(() => decodeLengths(bytes, 3, 'lengths.bin')).toThrow(FormatError);
    const wrong = encodeLengths({ words: Uint32Array.of(1), headline: Uint32Array.of(2) });
    expect(() => decodeLengths(wrong, 1, 'lengths.bin')).toThrow(FormatError);
    const long = encodeLengths({ words: Uint32Array.of(2 ** 31), headline: Uint32Array.of(0) });
    expect(() => decodeLengths(long, 1, 'lengths.bin')).toThrow(FormatError);
  });
});

describe('a list of a prefix', () => {
  it('tells counts by steps', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map(told)).toEqual([1, 2, 3, 4, 4, 6, 6, 8, 8, 8]);
  });

  const list = fc.array(fc.tuple(fc.nat(12), fc.nat(2)), { minLength: 1, maxLength: 60 }).map((rows) => {
    const entries = rows.flatMap(([count, headline], article) =>
      count > 0 ? [{ article, count, headline: Math.min(count, headline) }] : [],
    );
    return {
      size: rows.length,
      articles: Uint32Array.from(entries, ({ article }) => article),
      counts: Uint32Array.from(entries, ({ count }) => count),
      headline: Uint32Array.from(entries, ({ headline }) => headline),
    };
  });

  it('is read as it was written, its counts rounded', () => {
    fc.assert(
      fc.property(list, ({ size, ...columns }) => {
        fc.pre(columns.articles.length > 0);
        const bytes = encodePrefixList(columns, size);
        expect(decodePrefixList(bytes, size, 'prefix-0.bin')).toEqual({
          articles: columns.articles,
          counts: columns.counts.map(told),
          headline: columns.headline.map((count) => Math.min(count, 1)),
        });
        expect(() => decodePrefixList(bytes.slice(0, -1), size, 'prefix-0.bin')).toThrow(FormatError);
        expect(() => decodePrefixList(bytes, columns.articles.length - 1, 'prefix-0.bin')).toThrow(FormatError);
      }),
    );
  });
});
