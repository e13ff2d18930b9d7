import { existsSync } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isLive, withLock } from './folder-lock.ts';

export const indexName = 'bundle.json';
// Earlier versions named the folder by the process number alone.
const temporary = /^\.dateline-(?:.+\.)?\d+[.-][0-9a-f]{8}$/;
const namedByContent = /^[0-9a-f]{12}$/;

/**
 * Moves what ended runs left in the folder `out` into `work`, and the pieces of all bundles but `kept` (null: of none),
 * for the owner of the lock. Whoever was suspended so long that its lock is stale can then no longer move anything into
 * place. A folder that is moved is gone at once: if this run is killed, none stays behind that is only half there.
 */
export async function moveLeftovers(out: string, work: string, kept: string | null): Promise<void> {
  for (const entry of await readdir(out, { withFileTypes: true })) {
    const { name } = entry;
    if (!entry.isDirectory() || name === kept || name === basename(work)) continue;
    const pieces = kept !== null && namedByContent.test(name) && existsSync(join(out, name, 'events.json'));
    if (pieces || (temporary.test(name) && !(await isLive(out, name))))
      await rename(join(out, name), join(work, `left-${name}`));
  }
}

async function currentPieces(out: string): Promise<string | null> {
  try {
    const { folder } = JSON.parse(await readFile(join(out, indexName), 'utf8'));
    return typeof folder === 'string' ? folder : null;
  } catch {
    // The index is missing or damaged, so that the pieces of the bundle are unknown.
    return null;
  }
}

/** Removes the leftovers of killed runs from the folder `out`, if it exists, and keeps the files of its bundle. */
export async function removeLeftovers(out: string): Promise<void> {
  if (existsSync(out)) await withLock(out, async (work) => moveLeftovers(out, work, await currentPieces(out)));
}
