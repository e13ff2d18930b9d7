import type { BitReader, BitWriter } from './bits.ts';
import { prefixCode, readPrefixCode, readSymbol, writePrefixCode } from './prefix-code.ts';

/** Counts up to this are symbols; others are told in full after the symbol 0. */
const most = 63;
const fullBits = 31;

/** Writes counts of 1 or more, given by their sums (`ends[i]` of the first `i + 1`), in a code made for them. */
export function writeCounts(writer: BitWriter, ends: Uint32Array): void {
  const counts = ends.map((end, at) => end - (ends[at - 1] ?? 0));
  const symbolOf = (count: number): number => (count <= most ? count : 0);
  const often = new Uint32Array(most + 1);
  for (const count of counts) often[symbolOf(count)] = (often[symbolOf(count)] ?? 0) + 1;
  const { lengths, patterns } = prefixCode(often);
  writePrefixCode(writer, { lengths, patterns });
  for (const count of counts) {
    const symbol = symbolOf(count);
    writer.bits(patterns[symbol] ?? 0, lengths[symbol] ?? 0);
    if (symbol === 0) writer.bits(count, fullBits);
  }
}

/** Fills `ends` as {@link writeCounts} wrote them; false if what is there are no counts with the sum `total`. */
export function readCounts(reader: BitReader, ends: Uint32Array, total: number): boolean {
  const code = readPrefixCode(reader, most + 1);
  if (!code) return false;
  let end = 0;
  for (let at = 0; at < ends.length; at++) {
    const symbol = readSymbol(reader, code);
    const count = symbol || reader.bits(fullBits);
    end += count;
    if (count === 0 || end > total) return false;
    ends[at] = end;
  }
  return end === total;
}
