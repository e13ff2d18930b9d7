import * as v from 'valibot';
import { FormatError } from '../../../contract/decode.ts';
import { cut, savedViewsSchema, tidyText, validate } from './saved-view.ts';
import type { SavedView } from './saved-view.ts';

const ownSchema = v.object({ format: v.literal('dateline-views') });

const fileSchema = v.object({
  ...ownSchema.entries,
  version: v.literal(1),
  views: savedViewsSchema,
});

/** Size limit of an imported file in bytes: more than the maximum number of views at their maximum lengths needs. */
export const fileLimit = 6_000_000;

/** Encodes views as the text of a file, which {@link decodeViewFile} decodes to the same views. */
export function encodeViewFile(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format: 'dateline-views', version: 1, views }, null, 1)}\n`;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.trimStart();
    const head = tidyText(cut(start, 20), 20);
    const found = start === '' ? 'nothing' : `text that is none, or is cut off, and begins with “${head}”`;
    throw new FormatError(file, '(the whole)', 'JSON', found);
  }
}

/** Decodes the text of an exported file; `file` is its name. Throws {@link FormatError} for anything else. */
export function decodeViewFile(text: string, file: string): SavedView[] {
  const input = parsed(text, file);
  if (!v.is(ownSchema, input))
    throw new FormatError(file, '(the whole)', 'views as this page exports them', 'a file of another kind');
  return validate(fileSchema, input, file).views;
}
