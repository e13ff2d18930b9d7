import type { Rows } from '../../contract/collection.ts';
import { deltasOf, offsetsOf, sumDeltas } from './delta-rows.ts';
import { gunzip, gzip } from './gzip.ts';
import type { PostingsBlock, TermPostings } from './postings-block.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/** A term with its postings list and its positions, those of one posting after those of another. */
export interface TermOccurrences extends TermPostings {
  positions: Uint32Array;
}

/**
 * Encodes `search/N.positions.bin`: the positions of the terms of block `search/N.bin`, by posting. The words of an
 * article count from 0 through the headline; one number is left out before the body, so that no phrase matches across
 * the two. Compressed by gzip.
 *
 * | Field  | Type                  | Meaning                                                                             |
 * | ------ | --------------------- | ----------------------------------------------------------------------------------- |
 * | `low`  | byte, an occurrence   | the lowest 8 bits of the position, after the first of a posting less the one before |
 * | `high` | varint, an occurrence | the bits above these                                                                |
 *
 * Low and high bits are two columns, as in the shuffle filter of HDF5, since the high bits are much alike and the low
 * ones are not. A single column of varints would add 7 % to the positions of the benchmarks.
 */
export function encodePositionsBlock(entries: readonly TermOccurrences[]): Uint8Array<ArrayBuffer> {
  const writer = new VarintWriter();
  const deltas = entries.map(({ positions, postings }) => deltasOf(positions, postings.frequencies));
  for (const column of deltas) writer.append(Uint8Array.from(column, (delta) => delta & 255));
  for (const column of deltas) writer.column(column.map((delta) => delta >>> 8));
  return gzip(writer.finish());
}

/**
 * Decodes a `search/N.positions.bin` beside its block: a row of ascending positions for each of the block's postings.
 * `words` is the number of words in each article of the collection. Throws FormatError, also where the two files do not
 * count the same occurrences.
 */
export async function decodePositionsBlock(
  bytes: Uint8Array<ArrayBuffer>,
  { articles, frequencies }: PostingsBlock,
  words: Uint32Array,
  file: string,
): Promise<Rows> {
  const reader = new VarintReader(await gunzip(bytes, file), file);
  const offsets = offsetsOf(reader, 'low', frequencies);
  const low = reader.take('low', offsets.at(-1) ?? 0);
  const high = reader.column('high', low.length);
  const tooHigh = high.findIndex((bits) => bits >= 2 ** 24);
  if (tooHigh >= 0) reader.refuse(`high.${tooHigh}`, 'less than 2^24', String(high[tooHigh]));
  reader.end('high');
  const values = high.map((bits, at) => bits * 256 + (low[at] ?? 0));
  sumDeltas(reader, 'positions', { offsets, values }, (posting) => (words[articles[posting] ?? 0] ?? 0) + 1);
  return { offsets, values };
}
