import * as v from 'valibot';
import { decodeOwnFile, encodeOwnFile } from '../../stored-data/own-file.ts';
import { titleSchema } from '../../stored-data/validate.ts';
import { keptItemSchema } from './kept-item.ts';
import type { KeptItem } from './kept-item.ts';

const format = 'dateline-kept';
const schema = v.object({
  format: v.literal(format),
  version: v.literal(1),
  /** Title of the collection from which the file was exported. */
  collection: titleSchema,
  items: v.array(keptItemSchema),
});

/** Size limit of an imported file in bytes, which bounds the memory that a wrong file takes. */
export const fileLimit = 50_000_000;

/** Encodes the kept items of a collection as the text of a file, which {@link decodeKeptFile} decodes. */
export function encodeKeptFile(collection: string, items: readonly KeptItem[]): string {
  return encodeOwnFile({ format, version: 1, collection, items });
}

/** Decodes the text of an exported file; `file` is its name. Throws FormatError for anything else. */
export function decodeKeptFile(text: string, file: string): KeptItem[] {
  return decodeOwnFile({ format, content: 'kept articles and events', schema }, text, file).items;
}
