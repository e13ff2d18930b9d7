import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BundleIndex } from '../../bundle/format.ts';
import type { BundleContent } from '../reduce/reduce.ts';
import { FolderName, piecesOf } from './bundle-pieces.ts';
import { checkBundle } from './check-bundle.ts';
import { makeFolder } from './make-folder.ts';

const indexName = 'bundle.json';
const unfinished = /^\.dateline-(\d+)-[0-9a-f]{8}$/;

/** Writes the pieces and returns the name that their folder is to have. */
async function writePieces(folder: string, content: BundleContent): Promise<string> {
  const name = new FolderName();
  for (const piece of piecesOf(content)) {
    const [path, bytes] = piece;
    name.add(piece);
    await makeFolder(dirname(join(folder, path)));
    await writeFile(join(folder, path), bytes);
  }
  return name.finish();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, for someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// Removes the pieces of earlier bundles and what killed runs left; whatever else is in the folder is not ours.
async function removeLeftovers(out: string, kept: string): Promise<void> {
  for (const entry of await readdir(out, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === kept) continue;
    const pid = unfinished.exec(entry.name)?.[1];
    const ours = /^[0-9a-f]{12}$/.test(entry.name) && existsSync(join(out, entry.name, 'events.json'));
    if (ours || (pid !== undefined && !isRunning(Number(pid)))) await rm(join(out, entry.name), { recursive: true });
  }
}

// An earlier run may have left the same folder, whole or damaged. A folder that is not empty cannot be renamed over.
async function moveInto(place: string, fresh: string, aside: string): Promise<void> {
  if (existsSync(place)) await rename(place, aside);
  await rename(fresh, place);
}

/**
 * Writes a bundle into the folder `out`, which may hold an earlier one. All is written beside it under a temporary name
 * and read back with the page's decoders, then moved into place, the index last: whoever fails or is stopped on the
 * way leaves the earlier bundle whole.
 */
export async function writeBundle(out: string, content: BundleContent): Promise<BundleIndex> {
  await makeFolder(out);
  const { format, version, title, ...others } = content.index;
  const work = join(out, `.dateline-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    const folder = await writePieces(join(work, 'new'), content);
    await writeFile(join(work, indexName), JSON.stringify({ format, version, title, folder, ...others }));
    const index = await checkBundle(join(work, indexName), join(work, 'new'));
    await moveInto(join(out, folder), join(work, 'new'), join(work, 'old'));
    await rename(join(work, indexName), join(out, indexName));
    await removeLeftovers(out, folder);
    return index;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
