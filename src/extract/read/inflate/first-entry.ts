import type { FileHead } from '../source/file-format.ts';

const magic = [0x50, 0x4b, 3, 4];
const longest = 120;

/** Checks for a ZIP archive, as which documents and books are packed. */
export function isZip({ bytes }: FileHead): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Returns the beginning of the first entry of a ZIP archive: its name and, if it is stored, its content. */
export function firstEntryOf({ bytes }: FileHead): string {
  return String.fromCharCode(...bytes.subarray(30, 30 + longest));
}
