import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of `src/` that decide what a record contains. */
const rooms = ['base', 'contract', 'text', 'time', 'extract', 'collection/versions', 'input', 'cli/store', 'cli/input'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function hashOf(folder: string, files: readonly string[]): string {
  const { node, icu = '', unicode = '' } = process.versions;
  const hash = createHash('sha256').update(`${node} ${icu} ${unicode}`);
  for (const file of files) hash.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Computes the version of the extraction: a hash of its source files, of the list of packages and of the versions of
 * Node and of its Unicode data. A number would need somebody to raise it. `project` is the root folder. Null where the
 * sources are missing, as beside commands that were built for a test.
 */
export function extractionVersion(project: string): string | null {
  try {
    const files = rooms.flatMap((room) => filesBelow(join(project, 'src', room)));
    return hashOf(project, [...files, join(project, 'package-lock.json')]);
  } catch {
    return null;
  }
}

/**
 * Computes that of an installed package: its built commands, and its list of packages, of which each names one version.
 */
export function packageVersion(folder: string): string {
  return hashOf(folder, [...filesBelow(join(folder, 'lib')), join(folder, 'package.json')]);
}
