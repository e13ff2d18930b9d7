import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/contract/decode.ts';
import { VarintReader, VarintWriter } from '../../../src/search/codec/varint.ts';

function written(write: (writer: VarintWriter) => void): VarintReader {
  const writer = new VarintWriter();
  write(writer);
  return new VarintReader(writer.finish(), 'a.bin');
}

describe('varints', () => {
  it('are read as they were written, among bytes', () => {
    const number = fc.oneof(fc.nat(200), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
    fc.assert(
      fc.property(fc.array(number), fc.uint8Array({ maxLength: 3000 }), (all, bytes) => {
        const reader = written((writer) => {
          writer.column(Uint32Array.from(all));
          writer.append(bytes);
          writer.write(7);
        });
        expect([...reader.column('numbers', all.length)]).toEqual(all);
        expect([...reader.take('bytes', bytes.length)]).toEqual([...bytes]);
        expect(reader.read('last')).toBe(7);
        reader.end('last');
      }),
    );
  });

  it('take one byte below 128', () => {
    const writer = new VarintWriter();
    for (const number of [0, 127, 128, 16_383, 16_384]) writer.write(number);
    expect([...writer.finish()]).toEqual([0, 127, 128, 1, 255, 127, 128, 128, 1]);
  });

  it.each([
    ['the end of the file', [128], 'a number', 'the end of the file'],
    ['2^32', [128, 128, 128, 128, 16], 'a number below 2^32', 'a greater one'],
    ['six bytes', [128, 128, 128, 128, 128, 0], 'a number below 2^32', 'a greater one'],
  ])('refuse %s', (_, bytes, expected, found) => {
    const reader = new VarintReader(Uint8Array.from(bytes), 'a.bin');
    expect(() => reader.read('sizes')).toThrow(new FormatError('a.bin', 'sizes', expected, found));
  });

  it('refuse a column longer than the file before it takes memory, and bytes that are left', () => {
    const reader = new VarintReader(new Uint8Array(3), 'a.bin');
    for (const take of [() => reader.column('all', 2 ** 32 - 1), () => reader.take('all', 4)])
      expect(take).toThrow('at all, expected at most 3 entries, a byte or more each, found');
    expect(() => reader.end('all')).toThrow('found 3 more bytes');
  });
});
