import { formats } from '../extract/read/formats.ts';

/** The greatest number of names in a title. */
const mostNames = 3;

const extensions = formats.flatMap((format) => format.extensions).filter((extension) => extension !== '');
const ending = new RegExp(
  String.raw`(?<=.)(?:${extensions.map((each) => each.replace('.', String.raw`\.`)).join('|')})(?:\.gz)?$`,
  'i',
);

/** The title of a collection from standard input or from records, whose folder is unknown. */
export const untitled = 'Timeline';

/**
 * Makes the title of a collection that is given none from the names of its files and folders: up to three of them, in
 * whatever order they come, or the name of the folder that contains more; '' if there is no such folder.
 */
export function inputTitle(inputs: readonly string[], folder: string): string {
  const names = [...new Set(inputs.map((name) => name.replace(ending, '')))].filter((name) => name !== '').toSorted();
  const [last] = names.slice(-1);
  if (last === undefined) return untitled;
  if (names.length === 1) return last;
  if (names.length <= mostNames) return `${names.slice(0, -1).join(', ')} and ${last}`;
  return folder || `${names.length} files and folders`;
}
