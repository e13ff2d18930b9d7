import { basename, dirname, resolve } from 'node:path';
import { inputTitle } from '../input/input-title.ts';

/**
 * Makes the title of a collection that is given none. Many paths from one folder, as a shell lists them for `folder/*`,
 * have the folder's name.
 */
export function collectionTitle(paths: readonly string[]): string {
  const files = paths.filter((path) => path !== '-').map((path) => resolve(path));
  const folders = [...new Set(files.map((path) => dirname(path)))];
  const [only = ''] = folders;
  return inputTitle(
    files.map((path) => basename(path)),
    folders.length === 1 ? basename(only) : '',
  );
}
