import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPieces } from '../../bundle/check-pieces.ts';
import type { BundleIndex } from '../../contract/index-format.ts';

/**
 * Reads a bundle back from the disk and checks it. Throws FormatError, or the file system's error. `folder` is where
 * the pieces are.
 */
export async function checkBundle(indexFile: string, folder: string): Promise<BundleIndex> {
  const text = await readFile(indexFile, 'utf8');
  return await checkPieces(text, async (path) => new Uint8Array(await readFile(join(folder, path))));
}
