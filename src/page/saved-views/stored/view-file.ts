import * as v from 'valibot';
import { decodeOwnFile, encodeOwnFile } from '../../stored-data/own-file.ts';
import { savedViewsSchema } from './saved-view.ts';
import type { SavedView } from './saved-view.ts';

const format = 'dateline-views';
const schema = v.object({ format: v.literal(format), version: v.literal(1), views: savedViewsSchema });

/** Size limit of an imported file in bytes: more than the maximum number of views at their maximum lengths needs. */
export const fileLimit = 6_000_000;

/** Encodes views as the text of a file, which {@link decodeViewFile} decodes to the same views. */
export function encodeViewFile(views: readonly SavedView[]): string {
  return encodeOwnFile({ format, version: 1, views });
}

/** Decodes the text of an exported file; `file` is its name. Throws FormatError for anything else. */
export function decodeViewFile(text: string, file: string): SavedView[] {
  return decodeOwnFile({ format, content: 'views', schema }, text, file).views;
}
