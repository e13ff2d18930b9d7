import { readAscending, writeAscending } from './ascending.ts';
import { BitReader, BitWriter } from './bits.ts';
import { FormatError } from '../../contract/decode.ts';

/** The articles that have a word with a certain beginning. */
export interface PrefixList {
  /** Ascending. */
  articles: Uint32Array;
  /** How many words of each begin so, as {@link told} has it. */
  counts: Uint32Array;
  /** 1 if one of these is in its headline, else 0. */
  headline: Uint32Array;
}

const steps = [1, 2, 3, 4, 6, 8] as const;

/**
 * A count as a list tells it: 1, 2, 3, 4, 6 or 8, the greatest that is no more. It is for ranking alone, for which a count
 * above these is little more, and what has a list is but the first letter or two of a word.
 */
export function told(count: number): number {
  return steps.findLast((step) => step <= count) ?? 0;
}

// Which are above the first step; then which of these are above the next, until none can be.
function writeCounts(writer: BitWriter, counts: Uint32Array): void {
  let left = counts;
  for (const step of steps.slice(1)) {
    const above = Uint32Array.from(left.keys()).filter((at) => (left[at] ?? 0) >= step);
    writeChosen(writer, above, left.length);
    left = left.filter((count) => count >= step);
  }
}

function writeChosen(writer: BitWriter, chosen: Uint32Array, size: number): void {
  writer.varint(chosen.length);
  writeAscending(writer, chosen, [0, chosen.length], [0, size - 1]);
}

/** Some of the numbers below `size`, ascending; null if they are too many. */
function readChosen(reader: BitReader, size: number): Uint32Array | null {
  const length = reader.varint();
  if (!(length <= size)) return null;
  const chosen = new Uint32Array(length);
  readAscending(reader, chosen, 0, length, 0, size - 1);
  return chosen;
}

function readCounts(reader: BitReader, length: number): Uint32Array | null {
  const counts = new Uint32Array(length).fill(steps[0]);
  let left = Uint32Array.from(counts.keys());
  for (const step of steps.slice(1)) {
    const above = readChosen(reader, left.length);
    if (!above) return null;
    left = above.map((at) => left[at] ?? 0);
    for (const at of left) counts[at] = step;
  }
  return counts;
}

function readHeadlines(reader: BitReader, length: number): Uint32Array | null {
  const having = readChosen(reader, length);
  const headline = new Uint32Array(length);
  for (const at of having ?? []) headline[at] = 1;
  return having && headline;
}

/** Makes a `search/prefix-N.bin` for a collection of `size` articles, of counts in full. */
export function encodePrefixList({ articles, counts, headline }: PrefixList, size: number): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writeChosen(writer, articles, size);
  writeCounts(writer, counts);
  writeChosen(
    writer,
    Uint32Array.from(headline.keys()).filter((at) => headline[at] !== 0),
    headline.length,
  );
  return writer.finish();
}

/** Reads a `search/prefix-N.bin` of a bundle of `size` articles. Throws {@link FormatError}. */
export function decodePrefixList(bytes: Uint8Array, size: number, file: string): PrefixList {
  const reader = new BitReader(bytes);
  const articles = readChosen(reader, size);
  if (!articles?.length) throw new FormatError(file, 'articles', `up to ${size} articles`, 'others');
  const counts = readCounts(reader, articles.length);
  const headline = readHeadlines(reader, articles.length);
  if (!counts || !headline || Math.ceil(reader.at / 8) !== bytes.length)
    throw new FormatError(file, 'counts', `${bytes.length} bytes of counts`, `${Math.ceil(reader.at / 8)} bytes`);
  return { articles, counts, headline };
}
