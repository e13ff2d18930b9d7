import type { ReadItem } from '../source/file-format.ts';

/** Checks for a file that an operating system or a person hides: ".DS_Store", "__MACOSX/a.txt". */
function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || name === '__MACOSX');
}

/** Returns an entry of an archive as a file of its own; none for a folder or a hidden file. */
export function entryOf(archive: string, path: string, bytes: Uint8Array): ReadItem[] {
  const inner = path.replaceAll('\\', '/').replace(/^(?:\.?\.?\/)+/, '');
  if (inner === '' || inner.endsWith('/') || isHidden(inner)) return [];
  return [{ file: { source: `${archive}/${inner}`, bytes } }];
}
