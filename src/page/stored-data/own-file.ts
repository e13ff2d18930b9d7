import * as v from 'valibot';
import { FormatError } from '../../contract/decode.ts';
import { cut, tidyText } from './tidy-text.ts';
import { validate } from './validate.ts';

/** A kind of JSON file that the page exports and imports. */
interface FileKind<T extends v.GenericSchema> {
  /** The value of its field `format`. */
  format: string;
  /** Names its content in the plural, in error messages. */
  content: string;
  schema: T;
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
export function decodeOwnFile<T extends v.GenericSchema>(
  { format, content, schema }: FileKind<T>,
  text: string,
  file: string,
): v.InferOutput<T> {
  const input = parsed(text, file);
  if (!v.is(v.object({ format: v.literal(format) }), input))
    throw new FormatError(file, '(the whole)', `${content} as this page exports them`, 'a file of another kind');
  return validate(schema, input, file);
}

/** Encodes the content of a file as indented JSON. */
export function encodeOwnFile(content: object): string {
  return `${JSON.stringify(content, null, 1)}\n`;
}

/**
 * Reads a chosen file of at most `limit` bytes with its name for messages. Rejects with FormatError, or with the
 * browser's error for an unreadable file.
 */
export async function readChosenFile(file: File, limit: number): Promise<{ text: string; name: string }> {
  const name = cut(file.name, 80);
  if (file.size > limit)
    throw new FormatError(name, '(the whole)', `at most ${limit / 1e6} MB`, `${Math.ceil(file.size / 1e6)} MB`);
  return { text: await file.text(), name };
}
