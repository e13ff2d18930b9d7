import { readChosenFile } from '../stored-data/own-file.ts';
import { download } from '../ui/download.ts';
import type { SavedView } from './stored/saved-view.ts';
import { decodeViewFile, encodeViewFile, fileLimit } from './stored/view-file.ts';

/** Downloads the views as a file whose name contains the date. */
export function downloadViews(views: readonly SavedView[], day: string): void {
  download(`dateline-views-${day}.json`, new Blob([encodeViewFile(views)], { type: 'application/json' }));
}

/** Reads a chosen file. Rejects with FormatError, or with the browser's error for an unreadable file. */
export async function readViews(file: File): Promise<SavedView[]> {
  const { text, name } = await readChosenFile(file, fileLimit);
  return decodeViewFile(text, name);
}
