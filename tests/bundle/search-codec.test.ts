import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAscending, writeAscending } from '../../src/bundle/ascending.ts';
import { BitReader, BitWriter } from '../../src/bundle/bits.ts';
import { FormatError } from '../../src/bundle/decode.ts';
import { MixedReader, MixedWriter } from '../../src/bundle/mixed-radix.ts';
import { readCounts, writeCounts } from '../../src/bundle/search-counts.ts';
import { decodeDictionary, encodeDictionary } from '../../src/bundle/search-dictionary.ts';
import { decodeSearchBlock, encodePosting, encodeSearchBlock, readPosting } from '../../src/bundle/search-block.ts';
import type { Posting } from '../../src/bundle/search-posting.ts';
import { decodeLengths, encodeLengths } from '../../src/bundle/search-lengths.ts';
import type { ArticleLengths } from '../../src/bundle/search-lengths.ts';
import { decodeShort, encodeShort, mostShort } from '../../src/bundle/search-short.ts';
import { decodePrefixList, encodePrefixList, told } from '../../src/bundle/search-prefix.ts';

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

  it('are read as they were written with several told as one', () => {
    const lists = fc.array(ascending(1000).filter((all) => all.length < 9));
    fc.assert(
      fc.property(lists, fc.nat(2 ** 30), (all, low) => {
        const moved = all.map((numbers) => numbers.map((number) => number + low));
        const bounds = [low, low + 1000] as const;
        const writer = new BitWriter();
        const left = new MixedWriter(writer);
        for (const numbers of moved) writeAscending(writer, numbers, [0, numbers.length], bounds, left);
        left.flush();
        const flat = new Uint32Array(moved.reduce((sum, { length }) => sum + length, 0));
        const reader = new BitReader(writer.finish());
        const waiting = new MixedReader(reader, flat);
        let from = 0;
        for (const { length } of moved) {
          readAscending(reader, flat, from, from + length, ...bounds, waiting);
          from += length;
        }
        waiting.flush();
        expect([...flat]).toEqual(moved.flatMap((numbers) => [...numbers]));
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

describe('values of a mixed radix', () => {
  it('are read as they were written, whatever their sizes', () => {
    const size = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(size, fc.nat())), (rows) => {
        const values = rows.map(([most, number]) => number % most);
        const writer = new BitWriter();
        const left = new MixedWriter(writer);
        rows.forEach(([most], at) => left.add(values[at] ?? 0, most));
        left.flush();
        const read = new Uint32Array(rows.length);
        const waiting = new MixedReader(new BitReader(writer.finish()), read);
        rows.forEach(([most], at) => waiting.add(at, 0, most));
        waiting.flush();
        expect([...read]).toEqual(values);
      }),
    );
  });

  it('take fewer bits than each alone', () => {
    const writer = new BitWriter();
    const left = new MixedWriter(writer);
    for (let at = 0; at < 800; at++) left.add((at * 7) % 5, 5);
    left.flush();
    // log2 of 5 is 2.32; alone they would take 2.4.
    expect((writer.finish().length * 8) / 800).toBeLessThan(2.36);
  });
});

describe('counts', () => {
  const counts = fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 90 })), { minLength: 1 });

  it('are read as they were written, and only with their sum', () => {
    fc.assert(
      fc.property(counts, (all) => {
        let sum = 0;
        const ends = Uint32Array.from(all, (count) => (sum += count));
        const writer = new BitWriter();
        writeCounts(writer, ends);
        const bytes = writer.finish();
        const read = new Uint32Array(all.length);
        expect(readCounts(new BitReader(bytes), read, sum)).toBe(true);
        expect(read).toEqual(ends);
        expect(readCounts(new BitReader(bytes), read, sum + 1)).toBe(false);
        expect(readCounts(new BitReader(bytes), read, sum - 1)).toBe(false);
      }),
    );
  });

  it('that are no code, or nothing, are told from counts', () => {
    const writer = new BitWriter();
    writeCounts(writer, Uint32Array.of(1, 1));
    expect(readCounts(new BitReader(writer.finish()), new Uint32Array(2), 1)).toBe(false);
    expect(readCounts(new BitReader(new Uint8Array(40).fill(255)), new Uint32Array(2), 2)).toBe(false);
    expect(readCounts(new BitReader(new Uint8Array(40)), new Uint32Array(2), 2)).toBe(false);
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

  it('has short postings that fill their bytes', () => {
    const words = Uint32Array.of(300, 300);
    const posting = { articles: Uint32Array.of(1), ends: Uint32Array.of(1), positions: Uint32Array.of(7) };
    const lengths = { words, headline: words };
    const { dictionary } = decodeSearchBlock(blockOf([{ term: 'one', posting }], lengths), '0.bin');
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
    const block = decodeSearchBlock(blockOf([{ term: 'many', posting }], lengths), '0.bin');
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
