import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BundleIndex } from '../../contract/index-format.ts';
import { BundlePieces } from '../../bundle/bundle-pieces.ts';
import type { BundleContent } from '../../collection/reduce.ts';
import { checkBundle } from './check-bundle.ts';
import { withLock } from './folder-lock.ts';
import { indexName, moveLeftovers } from './leftovers.ts';
import { makeFolder } from './make-folder.ts';
import { sha256 } from './sha256.ts';

/** Writes the pieces; returns their paths, the final name of their folder, and the text of the index. */
async function writePieces(folder: string, content: BundleContent, signal: AbortSignal) {
  const pieces = new BundlePieces(content, sha256());
  const paths = [];
  let made = '';
  for (const [path, bytes] of pieces) {
    signal.throwIfAborted();
    const parent = dirname(join(folder, path));
    if (parent !== made) await makeFolder(parent);
    made = parent;
    await writeFile(join(folder, path), bytes);
    paths.push(path);
  }
  return { folder: pieces.folder(), index: pieces.index(), paths };
}

async function sameBytes(path: string, expected: string): Promise<boolean> {
  const found = await readFile(path).catch(() => null);
  return found !== null && found.equals(await readFile(expected));
}

// The name is a hash of the content, so that a folder of that name holds the same pieces, unless they were damaged:
// each that was is replaced by itself. The folder is never away, because the index in place may name it already.
async function putInPlace(place: string, fresh: string, paths: readonly string[]): Promise<void> {
  if (!existsSync(place)) return await rename(fresh, place);
  for (const path of paths) {
    if (await sameBytes(join(place, path), join(fresh, path))) continue;
    await makeFolder(dirname(join(place, path)));
    await rename(join(fresh, path), join(place, path));
  }
}

/**
 * Writes a bundle into the folder `out`, which may hold an earlier one. All is written beside it under a temporary name
 * and read back with the page's decoders, then moved into place, the index last: whoever fails or is stopped on the
 * way leaves the earlier bundle whole. Runs that write into one folder at once do so one after the other.
 */
export async function writeBundle(out: string, content: BundleContent): Promise<BundleIndex> {
  await makeFolder(out);
  return await withLock(out, async (work, signal) => {
    const [fresh, indexFile] = [join(work, 'new'), join(work, indexName)];
    const { folder, index: text, paths } = await writePieces(fresh, content, signal);
    await writeFile(indexFile, text);
    const index = await checkBundle(indexFile, fresh);
    signal.throwIfAborted();
    await putInPlace(join(out, folder), fresh, paths);
    await rename(indexFile, join(out, indexName));
    await moveLeftovers(out, work, folder);
    return index;
  });
}
