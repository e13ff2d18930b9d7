import * as v from 'valibot';
import { FormatError } from '../bundle/decode.ts';
import { checked, cut, savedViewsSchema } from './saved-view.ts';
import type { SavedView } from './saved-view.ts';

const fileSchema = v.object({
  format: v.literal('dateline-views'),
  version: v.literal(1),
  views: savedViewsSchema,
});

/** The largest file that is read, in bytes: more than the most views of the greatest length can take. */
export const fileLimit = 6_000_000;

/** Writes views as the text of a file that {@link decodeViewFile} reads as the same views. */
export function encodeViewFile(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format: 'dateline-views', version: 1, views }, null, 1)}\n`;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const head = cut(text.trimStart(), 20);
    const found = head === '' ? 'nothing' : `text that is none, or is cut off, and begins with “${head}”`;
    throw new FormatError(file, '(the whole)', 'JSON', found);
  }
}

/** Reads the text of a file of views; `file` is its name. Throws {@link FormatError} for anything else. */
export function decodeViewFile(text: string, file: string): SavedView[] {
  return checked(fileSchema, parsed(text, file), file).views;
}
