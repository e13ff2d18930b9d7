import { basename, dirname, resolve } from 'node:path';
import { formats } from '../extract/read/formats.ts';

/** The greatest number of names in a title. */
const mostNames = 3;

const extensions = formats.flatMap((format) => format.extensions).filter((extension) => extension !== '');
const ending = new RegExp(
  String.raw`(?<=.)(?:${extensions.map((each) => each.replace('.', String.raw`\.`)).join('|')})(?:\.gz)?$`,
  'i',
);

function nameOf(path: string): string {
  return basename(resolve(path)).replace(ending, '');
}

/** The title of a collection from standard input or from records, whose folder is unknown. */
export const untitled = 'Timeline';

/**
 * Makes the title of a collection that is given none: the name of its folder or file, or up to three of them. More
 * paths from one folder, as a shell lists them for `folder/*`, have the folder's name. The order of the paths makes no
 * difference.
 */
export function collectionTitle(paths: readonly string[]): string {
  const files = paths.filter((path) => path !== '-');
  const names = [...new Set(files.map(nameOf))].filter((name) => name !== '').toSorted();
  const [last] = names.slice(-1);
  if (last === undefined) return untitled;
  if (names.length === 1) return last;
  if (names.length <= mostNames) return `${names.slice(0, -1).join(', ')} and ${last}`;
  const folders = [...new Set(files.map((path) => dirname(resolve(path))))];
  const [only = ''] = folders;
  return folders.length === 1 && basename(only) !== '' ? basename(only) : `${names.length} files and folders`;
}
