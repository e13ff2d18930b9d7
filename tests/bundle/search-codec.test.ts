import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAscending, writeAscending } from '../../src/bundle/ascending.ts';
import { BitReader, BitWriter } from '../../src/bundle/bits.ts';
import { FormatError } from '../../src/bundle/decode.ts';
import { decodeDictionary, encodeDictionary } from '../../src/bundle/search-dictionary.ts';
import { decodeSearchBlock, encodePosting, encodeSearchBlock, readPosting } from '../../src/bundle/search-block.ts';
import type { Posting } from '../../src/bundle/search-block.ts';
import { decodeLengths, encodeLengths } from '../../src/bundle/search-lengths.ts';
import type { ArticleLengths } from '../../src/bundle/search-lengths.ts';
import { decodePrefixList, encodePrefixList } from '../../src/bundle/search-prefix.ts';

describe('bits', () => {
  it('are read as they were written', () => {
    const widths = fc.array(fc.tuple(fc.nat(2 ** 31 - 1), fc.integer({ min: 0, max: 31 })));
    fc.assert(
      fc.property(widths, (all) => {
        const writer = new BitWriter();
        const values = all.map(([value, width]) => [value % 2 ** width, width] as const);
        for (const [value, width] of values) writer.bits(value, width);
        for (const [value] of all) writer.varint(value);
        const reader = new BitReader(writer.finish());
        expect(values.map(([, width]) => reader.bits(width))).toEqual(values.map(([value]) => value));
        expect(all.map(() => reader.varint())).toEqual(all.map(([value]) => value));
      }),
    );
  });

  it('are no number where a varint is too long', () => {
    expect(new BitReader(Uint8Array.of(255, 255, 255, 255, 127)).varint()).toBeNaN();
    expect(new BitReader(new Uint8Array(9).fill(128)).varint()).toBeNaN();
  });
});

function ascending(most: number): fc.Arbitrary<Uint32Array> {
  return fc.uniqueArray(fc.nat(most), { maxLength: 200 }).map((all) => Uint32Array.from(all).toSorted());
}

describe('ascending numbers', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(ascending(1000), fc.nat(2 ** 30), (numbers, low) => {
        const moved = numbers.map((number) => number + low);
        const bounds = [low, low + 1000] as const;
        const writer = new BitWriter();
        writeAscending(writer, moved, [0, moved.length], bounds);
        const read = new Uint32Array(moved.length);
        readAscending(new BitReader(writer.finish()), read, 0, read.length, ...bounds);
        expect(read).toEqual(moved);
      }),
    );
  });

  it('take no bits where all are there, and about the fewest possible elsewhere', () => {
    const writer = new BitWriter();
    for (let all = 1; all <= 100; all++) {
      writeAscending(
        writer,
        Uint32Array.from({ length: all }, (_, at) => at),
        [0, all],
        [0, all - 1],
      );
    }
    expect(writer.finish()).toHaveLength(0);
    writeAscending(
      writer,
      Uint32Array.from({ length: 1000 }, (_, at) => ((at * at) % 100) + at * 100),
      [0, 1000],
      [0, 99_999],
    );
    // log2 of 100,000 over 1,000 is 8,074 bits.
    expect(writer.finish().length * 8).toBeLessThan(8074 * 1.05);
  });
});

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
    const entries = terms.toSorted().flatMap((term) => {
      const articles = [...words.keys()].filter((article) => (words[article] ?? 0) > 0 && next(2) === 0);
      const positions = articles.map((article) => {
        const length = words[article] ?? 0;
        const all = new Set(Array.from({ length: 1 + next(9) }, () => next(length)));
        return [...all].toSorted((left, right) => left - right);
      });
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
  );
}

describe('a block', () => {
  it('is read as it was written, with positions or without', () => {
    fc.assert(
      fc.property(sketch, ({ lengths, entries }) => {
        const block = decodeSearchBlock(blockOf(entries, lengths), '0.bin');
        expect(block.terms).toEqual(entries.map(({ term }) => term));
        entries.forEach(({ posting }, at) => {
          expect(readPosting(block, at, lengths, true)).toEqual(posting);
          expect(readPosting(block, at, lengths, false)).toEqual({ ...posting, positions: new Uint32Array() });
        });
      }),
    );
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
            const block = decodeSearchBlock(bytes, '0.bin');
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
      articles: fc.integer({ min: 1, max: 2 ** 30 }),
      more: fc.nat(2 ** 29),
      length: fc.nat(2 ** 30),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(bytes, { maxLength: 9 }),
        fc.array(entry, { minLength: 9, maxLength: 9 }),
        (terms, all) => {
          const entries = terms.toSorted().map((term, at) => {
            const { articles = 1, more = 0, length = 0 } = all[at] ?? {};
            const only = articles + more === 1 ? { article: 5, position: 7 } : null;
            return { term, articles, occurrences: articles + more, length: only ? 0 : length, only };
          });
          const read = decodeDictionary(encodeDictionary(entries), (term, expected, found) => {
            throw new Error(`${term}: ${expected}, ${found}`);
          });
          expect(read.terms).toEqual(entries.map(({ term }) => term));
          expect([...read.articles]).toEqual(entries.map(({ articles }) => articles));
          expect([...read.occurrences]).toEqual(entries.map(({ occurrences }) => occurrences));
          expect([...read.lengths]).toEqual(entries.map(({ length }) => length));
        },
      ),
    );
  });
});

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
  const list = fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { minLength: 1, maxLength: 60 }).map((rows) => {
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

  it('is read as it was written', () => {
    fc.assert(
      fc.property(list, ({ size, ...columns }) => {
        fc.pre(columns.articles.length > 0);
        const bytes = encodePrefixList(columns, size);
        expect(decodePrefixList(bytes, size, 'prefix-0.bin')).toEqual(columns);
        expect(() => decodePrefixList(bytes.slice(0, -1), size, 'prefix-0.bin')).toThrow(FormatError);
        expect(() => decodePrefixList(bytes, columns.articles.length - 1, 'prefix-0.bin')).toThrow(FormatError);
      }),
    );
  });
});
