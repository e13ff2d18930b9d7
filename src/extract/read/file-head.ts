import { decodeText, probeLength } from './text/decode-text.ts';
import type { FileHead, SourceFile } from './source/file-format.ts';

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot).toLowerCase() : '';
  // "Visit no. 7" and "notes.2023" have a full stop but no extension.
  return /^\.[a-z][a-z\d]*$/.test(extension) ? extension : '';
}

/** Returns the beginning of a file, by which its format is recognised. */
export function headOf({ source, inflatedName = source, bytes }: SourceFile): FileHead {
  const head = bytes.subarray(0, probeLength);
  return { extension: extensionOf(inflatedName), bytes: head, text: decodeText(head)?.trimStart() ?? '' };
}
