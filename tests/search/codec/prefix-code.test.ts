import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '../../../src/search/codec/bits.ts';
import { prefixCode, readPrefixCode, readSymbol, writePrefixCode } from '../../../src/search/codec/prefix-code.ts';

const size = 40;
const symbols = fc.array(fc.nat(size - 1), { minLength: 1, maxLength: 300 });

function countsOf(all: readonly number[]): Uint32Array {
  const counts = new Uint32Array(size);
  for (const symbol of all) counts[symbol] = (counts[symbol] ?? 0) + 1;
  return counts;
}

/** Symbols with their code before them. */
function written(all: readonly number[], counts: Uint32Array): Uint8Array {
  const writer = new BitWriter();
  const code = prefixCode(counts);
  writePrefixCode(writer, code);
  for (const symbol of all) writer.bits(code.patterns[symbol] ?? 0, code.lengths[symbol] ?? 0);
  return writer.finish();
}

function read(bytes: Uint8Array, count: number): number[] | null {
  const reader = new BitReader(bytes);
  const code = readPrefixCode(reader, size);
  return code && Array.from({ length: count }, () => readSymbol(reader, code));
}

describe('a prefix code', () => {
  it('gives back the symbols', () => {
    fc.assert(
      fc.property(symbols, (all) => {
        expect(read(written(all, countsOf(all)), all.length)).toEqual(all);
      }),
    );
  });

  it('has short patterns for frequent symbols: as many bits as their frequency asks for', () => {
    const { lengths } = prefixCode(Uint32Array.of(8, 0, 4, 2, 1, 1));
    expect([...lengths]).toEqual([1, 0, 2, 3, 4, 4]);
  });

  it('has patterns of twelve bits at most, however much the frequencies differ', () => {
    const counts = new Uint32Array(size).map((_, symbol) => Math.min(2 ** symbol, 2 ** 31));
    expect(Math.max(...prefixCode(counts).lengths)).toBeLessThanOrEqual(12);
    const all = [...counts.keys()];
    expect(read(written(all, counts), all.length)).toEqual(all);
  });

  it('that is none is told from one: two patterns where there is room for one, none at all, or room left', () => {
    const writeLengths = (lengths: readonly number[]): Uint8Array => {
      const writer = new BitWriter();
      const all = Uint8Array.from({ length: size }, (_, symbol) => lengths[symbol] ?? 0);
      writePrefixCode(writer, { lengths: all, patterns: new Uint16Array(size) });
      return writer.finish();
    };
    expect(readPrefixCode(new BitReader(writeLengths([1, 2, 2])), size)).not.toBeNull();
    expect(readPrefixCode(new BitReader(writeLengths([1, 1, 2])), size)).toBeNull();
    expect(readPrefixCode(new BitReader(writeLengths([1, 2, 3])), size)).toBeNull();
    expect(readPrefixCode(new BitReader(writeLengths([13, 1])), size)).toBeNull();
  });
});
