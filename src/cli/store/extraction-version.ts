import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of `src/` that decide what a record contains. */
const rooms = ['base', 'contract', 'text', 'time', 'extract', 'collection/versions', 'cli/store', 'cli/input'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/**
 * Computes the version of the extraction: a hash of its source files, of the list of packages and of the versions of
 * Node and of its Unicode data. A number would need somebody to raise it. `source` is the folder `src/`. Null where the
 * sources are missing, as beside commands that were built.
 */
export function extractionVersion(source: string): string | null {
  const { node, icu = '', unicode = '' } = process.versions;
  const hash = createHash('sha256').update(`${node} ${icu} ${unicode}`);
  try {
    const files = rooms.flatMap((room) => filesBelow(join(source, room)));
    for (const file of [...files, join(source, '../package-lock.json')])
      hash.update(`\0${file.slice(source.length)}\0`).update(readFileSync(file));
    return hash.digest('hex');
  } catch {
    return null;
  }
}
