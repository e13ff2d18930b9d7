import type { BitReader, BitWriter } from './bits.ts';

const longest = 12;
const lengthBits = 4;
const runBits = 6;

/** A bit pattern for each symbol from 0 to 255 that is used, none the beginning of another. */
export interface PrefixCode {
  lengths: Uint8Array;
  /** By symbol: what is written for it. */
  patterns: Uint16Array;
}

function huffmanLengths(counts: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  let trees = [...counts.keys()]
    .filter((symbol) => counts[symbol] !== 0)
    .map((symbol) => ({ count: counts[symbol] ?? 0, symbols: [symbol] }));
  if (trees.length === 1) lengths[trees[0]?.symbols[0] ?? 0] = 1;
  while (trees.length > 1) {
    trees = trees.toSorted((one, other) => one.count - other.count);
    const [one, other] = trees;
    if (!one || !other) break;
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    trees = [...trees.slice(2), { count: one.count + other.count, symbols }];
  }
  return lengths;
}

/** The patterns of a canonical code: the shorter first, those of one length by symbol. */
function withPatterns(lengths: Uint8Array): PrefixCode {
  const patterns = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= longest; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) if (lengths[symbol] === length) patterns[symbol] = next++;
    next *= 2;
  }
  return { lengths, patterns };
}

/**
 * The code with the fewest bits for symbols that are there so often, of at most twelve bits each (D. A. Huffman, "A method
 * for the construction of minimum-redundancy codes", Proceedings of the IRE 40, 1952).
 */
export function prefixCode(counts: Uint32Array): PrefixCode {
  let flatter = counts;
  let lengths = huffmanLengths(flatter);
  while (lengths.some((length) => length > longest)) {
    flatter = flatter.map((count) => (count + 1) >>> 1);
    lengths = huffmanLengths(flatter);
  }
  return withPatterns(lengths);
}

/** Writes what {@link readPrefixCode} needs: the length for each symbol, those that are not used in runs. */
export function writePrefixCode(writer: BitWriter, { lengths }: PrefixCode): void {
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    writer.bits(lengths[symbol] ?? 0, lengthBits);
    if (lengths[symbol] !== 0) continue;
    const from = symbol;
    while (symbol + 1 < lengths.length && lengths[symbol + 1] === 0 && symbol - from < 2 ** runBits - 1) symbol++;
    writer.bits(symbol - from, runBits);
  }
}

/** Reads the symbols of a code. */
export interface SymbolReader {
  /** As many bits as the longest pattern has. */
  bits: number;
  /** By the next bits: the symbol, and in the lowest four bits the length of its pattern. */
  table: Uint16Array;
}

/** Reads a code of `size` symbols; null where there is none. */
export function readPrefixCode(reader: BitReader, size: number): SymbolReader | null {
  const lengths = new Uint8Array(size);
  for (let symbol = 0; symbol < size; symbol++) {
    const length = reader.bits(lengthBits);
    if (length > longest) return null;
    lengths[symbol] = length;
    if (length === 0) symbol += reader.bits(runBits);
  }
  const bits = Math.max(1, ...lengths);
  const { patterns } = withPatterns(lengths);
  const table = new Uint16Array(2 ** bits);
  let taken = 0;
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const from = (patterns[symbol] ?? 0) << (bits - length);
    const width = 2 ** (bits - length);
    table.fill((symbol << 4) | length, from, from + width);
    taken += width;
  });
  // One symbol alone leaves half of the patterns; they are read as that one too.
  const used = lengths.filter((length) => length > 0).length;
  if (used === 1) table.fill(Math.max(...table));
  return used === 1 || taken === table.length || used === 0 ? { bits, table } : null;
}

export function readSymbol(reader: BitReader, { bits, table }: SymbolReader): number {
  const entry = table[reader.peek(bits)] ?? 0;
  reader.at += entry & 15;
  return entry >>> 4;
}
