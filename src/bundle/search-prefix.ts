import { readAscending, writeAscending } from './ascending.ts';
import { BitReader, BitWriter } from './bits.ts';
import { FormatError } from './decode.ts';

/** The articles that have a word with a certain beginning. */
export interface PrefixList {
  /** Ascending. */
  articles: Uint32Array;
  /** How many words of each begin so, and how many of these are in its headline. */
  counts: Uint32Array;
  headline: Uint32Array;
}

// Counts are written as their sums, which ascend; one more each where they may be nothing.
function writeCounts(writer: BitWriter, counts: Uint32Array, more: number): void {
  let sum = 0;
  const sums = counts.map((count) => (sum += count + more));
  writer.varint(sum);
  writeAscending(writer, sums, [0, sums.length - 1], [1, sum - 1]);
}

function readCounts(reader: BitReader, length: number, more: number): Uint32Array | null {
  const sum = reader.varint();
  if (!(sum >= length)) return null;
  const sums = new Uint32Array(length);
  readAscending(reader, sums, 0, length - 1, 1, sum - 1);
  sums[length - 1] = sum;
  return sums.map((end, at) => end - (at > 0 ? (sums[at - 1] ?? 0) : 0) - more);
}

/** Makes a `search/prefix-N.bin` for a collection of `size` articles. */
export function encodePrefixList({ articles, counts, headline }: PrefixList, size: number): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writer.varint(articles.length);
  writeAscending(writer, articles, [0, articles.length], [0, size - 1]);
  writeCounts(writer, counts, 0);
  writeCounts(writer, headline, 1);
  return writer.finish();
}

/** Reads a `search/prefix-N.bin` of a bundle of `size` articles. Throws {@link FormatError}. */
export function decodePrefixList(bytes: Uint8Array, size: number, file: string): PrefixList {
  const reader = new BitReader(bytes);
  const length = reader.varint();
  if (!(length > 0 && length <= size))
    throw new FormatError(file, 'articles', `up to ${size} articles`, String(length));
  const articles = new Uint32Array(length);
  readAscending(reader, articles, 0, length, 0, size - 1);
  const counts = readCounts(reader, length, 0);
  const headline = readCounts(reader, length, 1);
  if (!counts || !headline || Math.ceil(reader.at / 8) !== bytes.length)
    throw new FormatError(file, 'counts', `${bytes.length} bytes of counts`, `${Math.ceil(reader.at / 8)} bytes`);
  return { articles, counts, headline };
}
