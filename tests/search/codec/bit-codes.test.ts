import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAscending, writeAscending } from '../../../src/search/codec/ascending.ts';
import { BitReader, BitWriter } from '../../../src/search/codec/bits.ts';
import { MixedReader, MixedWriter } from '../../../src/search/codec/mixed-radix.ts';
import { readCounts, writeCounts } from '../../../src/search/codec/search-counts.ts';

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
