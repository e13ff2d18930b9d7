import { unzipSync } from 'fflate';
import type { ReadContext } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { Inflation } from './inflation.ts';

/** The beginning of a compound file: an encrypted document, or one of an old Office. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Inflates the entries of a document that is a ZIP archive (DOCX, ODT, EPUB) whose names match, by name. The sizes that
 * the archive declares are subtracted from the budget before memory is used, and no entry becomes longer than declared.
 * Throws UnreadableError for a document that is too large, damaged or encrypted.
 */
export function zipParts(
  bytes: Uint8Array,
  names: RegExp,
  format: string,
  { budget }: ReadContext,
): ReadonlyMap<string, Uint8Array> {
  if (compoundFile.every((byte, at) => bytes[at] === byte))
    throw new UnreadableError(
      `expected ${format}, found an encrypted document or one of an old Office: save it as ${format}, without a password`,
    );
  const inflation = new Inflation(budget);
  try {
    return new Map(
      Object.entries(
        unzipSync(bytes, {
          filter: ({ name, originalSize }) => {
            if (!names.test(name)) return false;
            inflation.reserve(originalSize);
            return true;
          },
        }),
      ),
    );
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const reason = `expected a whole ${format} file, found a damaged, cut or encrypted one`;
    throw new UnreadableError(reason, { cause: error });
  }
}
