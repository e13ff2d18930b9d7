import { decodeIndex } from '../contract/decode.ts';
import { decodeEvents, decodeNames, decodeTexts } from '../contract/decode-pieces.ts';
import type { BundleIndex } from '../contract/index-format.ts';
import { checkSearch } from './check-search.ts';
import type { ReadPiece } from './read-piece.ts';

/**
 * Reads a bundle as the page will: every piece, with the decoders that compare it with the index. Throws FormatError
 * and the errors of `read`. `text` is the content of `bundle.json`.
 */
export async function checkPieces(text: string, read: ReadPiece): Promise<BundleIndex> {
  const decoder = new TextDecoder();
  const textOf = async (file: string) => decoder.decode(await read(file));
  const index = decodeIndex(text, 'bundle.json');
  for (const at of index.texts.keys()) {
    const file = `texts/${at}.json`;
    decodeTexts(await textOf(file), file, index, at);
  }
  decodeEvents(await textOf('events.json'), 'events.json', index);
  decodeNames(await textOf('names.json'), 'names.json', index);
  await checkSearch(index, read);
  return index;
}
