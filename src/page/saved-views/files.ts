import { FormatError } from '../../contract/decode.ts';
import { download } from '../ui/download.ts';
import type { SavedView } from './stored/saved-view.ts';
import { cut } from './stored/saved-view.ts';
import { decodeViewFile, encodeViewFile, fileLimit } from './stored/view-file.ts';

/** Downloads the views as a file whose name contains the date. */
export function downloadViews(views: readonly SavedView[], day: string): void {
  download(`dateline-views-${day}.json`, new Blob([encodeViewFile(views)], { type: 'application/json' }));
}

/** Reads a chosen file. Rejects with FormatError, or with the browser's error for an unreadable file. */
export async function readViews(file: File): Promise<SavedView[]> {
  const name = cut(file.name, 80);
  if (file.size > fileLimit)
    throw new FormatError(name, '(the whole)', `at most ${fileLimit / 1e6} MB`, `${Math.ceil(file.size / 1e6)} MB`);
  return decodeViewFile(await file.text(), name);
}
