import type { InputNote } from '../contract/index-format.ts';
import { pageOfCompanion } from './companion-folder.ts';

/** The name of a file of corrections, which is no article. */
export const correctionsName = 'corrections.json';

function reasonFor(name: string, siblingsOfFolder: ReadonlySet<string>): string | null {
  if (name.startsWith('.')) return 'it is hidden';
  if (name === 'node_modules') return 'it holds packages';
  const page = pageOfCompanion(name, siblingsOfFolder);
  return page === undefined ? null : `it belongs to the saved page ${page}`;
}

/**
 * Makes the note on a file or folder that nobody means as an article: a hidden one, packages, or the images of a saved
 * page; null for any other. `siblingsOfFolder` are the names beside a folder, none for a file.
 */
export function noteOnPassedOver(
  name: string,
  source: string,
  siblingsOfFolder: ReadonlySet<string>,
): InputNote | null {
  const reason = reasonFor(name, siblingsOfFolder);
  return reason === null ? null : { source, note: `passed over, because ${reason}; name it as a path to have it read` };
}
