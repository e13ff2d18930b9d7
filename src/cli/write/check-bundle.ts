import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeIndex } from '../../contract/decode.ts';
import { decodeEvents, decodeNames, decodeTexts } from '../../contract/decode-pieces.ts';
import type { BundleIndex } from '../../contract/index-format.ts';
import { checkSearch } from './check-search.ts';

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
  decodeNames(await readFile(join(folder, 'names.json'), 'utf8'), 'names.json', index);
  await checkSearch(index, folder);
  return index;
}
