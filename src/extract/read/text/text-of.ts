import type { SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { decodeText } from './decode-text.ts';

/** Decodes the text of a file, see {@link decodeText}. Throws UnreadableError if it is not text or blank. */
export function textOf({ bytes }: SourceFile): string {
  const text = decodeText(bytes);
  if (text === null) throw new UnreadableError('not a text file');
  if (text.trim() === '') throw new UnreadableError('nothing but white space');
  return text;
}
