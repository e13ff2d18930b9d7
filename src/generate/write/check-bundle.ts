import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeIndex, FormatError } from '../../bundle/decode.ts';
import { decodeEvents, decodeTexts } from '../../bundle/decode-pieces.ts';
import type { BundleIndex } from '../../bundle/format.ts';
import { decodeSearchBlock, readPosting } from '../../bundle/search-block.ts';
import { decodeLengths } from '../../bundle/search-lengths.ts';
import { decodePrefixList } from '../../bundle/search-prefix.ts';

function expectCount(found: number, expected: number, file: string): void {
  if (found !== expected) throw new FormatError(file, '(whole file)', `${expected} entries`, String(found));
}

async function checkSearch({ articles, search }: BundleIndex, folder: string): Promise<void> {
  const read = (file: string): Promise<Uint8Array> => readFile(join(folder, file));
  const size = articles.id.length;
  const lengths = decodeLengths(await read('search/lengths.bin'), size, 'search/lengths.bin');
  for (const [at, first] of search.first.entries()) {
    const file = `search/${at}.bin`;
    const block = decodeSearchBlock(await read(file), file);
    if (block.terms[0] !== first) throw new FormatError(file, 'terms.0', first, String(block.terms[0]));
    for (const term of block.terms.keys()) readPosting(block, term, lengths, true);
  }
  for (const at of search.prefixes.keys()) {
    const file = `search/prefix-${at}.bin`;
    decodePrefixList(await read(file), size, file);
  }
}

/**
 * Reads a bundle back from the disk as the page will: with its decoders, every piece, and that the pieces hold as many
 * entries as the index says. Throws FormatError, or the file system's error. `folder` is where the pieces are.
 */
export async function checkBundle(indexFile: string, folder: string): Promise<BundleIndex> {
  const index = decodeIndex(await readFile(indexFile, 'utf8'), 'bundle.json');
  for (const [at, first] of index.texts.entries()) {
    const file = `texts/${at}.json`;
    const { articles } = decodeTexts(await readFile(join(folder, file), 'utf8'), file);
    expectCount(articles.length, (index.texts[at + 1] ?? index.articles.id.length) - first, file);
  }
  const events = decodeEvents(await readFile(join(folder, 'events.json'), 'utf8'), 'events.json');
  expectCount(events.date.length, index.events, 'events.json');
  await checkSearch(index, folder);
  return index;
}
