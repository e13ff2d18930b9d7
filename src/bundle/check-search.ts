import type { BundleIndex } from '../contract/index-format.ts';
import { decodeLengths } from '../search/codec/article-lengths.ts';
import { rangeOf } from '../search/codec/find-blocks.ts';
import { decodePositionsBlock } from '../search/codec/positions-block.ts';
import { decodePostingsBlock, decodePrefixList } from '../search/codec/postings-block.ts';
import { WordCounts } from '../search/codec/word-counts.ts';
import type { ReadPiece } from './read-piece.ts';

/**
 * Reads the files of the full-text index back with the page's decoders, and checks that its postings count each word of
 * every article. Throws FormatError and the errors of `read`.
 */
export async function checkSearch({ articles, search }: BundleIndex, read: ReadPiece): Promise<void> {
  const size = articles.id.length;
  const lengths = await decodeLengths(await read('search/lengths.bin'), size, 'search/lengths.bin');
  const counts = new WordCounts(lengths);
  for (const at of search.first.keys()) {
    const [file, positions] = [`search/${at}.bin`, `search/${at}.positions.bin`];
    const block = await decodePostingsBlock(await read(file), rangeOf(search.first, at), size, file);
    counts.add(block, file);
    await decodePositionsBlock(await read(positions), block, lengths, positions);
  }
  counts.end('search/*.bin');
  for (const [at, prefix] of search.prefixes.entries()) {
    const file = `search/prefix-${at}.bin`;
    const list = await decodePrefixList(await read(file), prefix, size, file);
    new WordCounts(lengths).add(list, file);
  }
}
