import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeIndex } from '../../contract/decode.ts';
import { decodeEvents, decodeTexts } from '../../contract/decode-pieces.ts';
import type { BundleIndex } from '../../contract/index-format.ts';
import { checkOccurrences, decodeSearchBlock, readPosting } from '../../search/codec/search-block.ts';
import { decodeLengths } from '../../search/codec/search-lengths.ts';
import { decodePrefixList } from '../../search/codec/search-prefix.ts';

async function checkSearch({ articles, search }: BundleIndex, folder: string): Promise<void> {
  const read = (file: string): Promise<Uint8Array> => readFile(join(folder, file));
  const size = articles.id.length;
  const lengths = decodeLengths(await read('search/lengths.bin'), size, 'search/lengths.bin');
  for (const at of search.first.keys()) {
    const file = `search/${at}.bin`;
    const block = decodeSearchBlock(await read(file), file, search.first, at);
    checkOccurrences(block, lengths, search.first.length === 1);
    for (const term of block.terms.keys()) readPosting(block, term, lengths, true);
  }
  for (const at of search.prefixes.keys()) {
    const file = `search/prefix-${at}.bin`;
    decodePrefixList(await read(file), size, file);
  }
}

/**
 * Reads a bundle back from the disk as the page will: every piece, with the decoders that compare it with the index.
 * Throws FormatError, or the file system's error. `folder` is where the pieces are.
 */
export async function checkBundle(indexFile: string, folder: string): Promise<BundleIndex> {
  const index = decodeIndex(await readFile(indexFile, 'utf8'), 'bundle.json');
  for (const at of index.texts.keys()) {
    const file = `texts/${at}.json`;
    decodeTexts(await readFile(join(folder, file), 'utf8'), file, index, at);
  }
  decodeEvents(await readFile(join(folder, 'events.json'), 'utf8'), 'events.json', index);
  await checkSearch(index, folder);
  return index;
}
