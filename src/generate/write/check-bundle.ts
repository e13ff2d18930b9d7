import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeEvents, decodeIndex, decodeSearchBlock, decodeTexts, FormatError } from '../../bundle/decode.ts';
import type { BundleIndex } from '../../bundle/format.ts';

function expectCount(found: number, expected: number, file: string): void {
  if (found !== expected) throw new FormatError(file, '(whole file)', `${expected} entries`, String(found));
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
  for (const at of index.search.keys()) {
    const file = `search/${at}.json`;
    decodeSearchBlock(await readFile(join(folder, file), 'utf8'), file);
  }
  return index;
}
