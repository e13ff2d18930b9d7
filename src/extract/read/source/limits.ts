const mebibyte = 2 ** 20;

/**
 * The longest article that is read, in bytes: about 1.4 million words of English. Extraction takes up to 150 times as
 * much memory, and a text without a bound would end the whole run.
 */
export const articleLimit = 8 * mebibyte;

/** The longest record, in bytes: the results of an article are several times as large as its text. */
export const recordLimit = 16 * articleLimit;

/** The largest file that is read whole, in bytes: a reader takes several times as much memory. */
export const fileLimit = 256 * mebibyte;

/** The number of bytes to which all that is compressed in one file may inflate: a bomb ends here. */
export const inflationLimit = 2 * fileLimit;

/** How deep archives may be nested: an archive in a mail in an archive. */
export const nestingLimit = 3;

/** Explains why an input longer than `limit` bytes was not read; `unit` names the thing that has to be shorter. */
export function tooLong(limit: number, unit: 'article' | 'file' | 'record'): string {
  const size = limit < mebibyte ? `${limit} bytes` : `${limit / mebibyte} MiB`;
  return `longer than ${size}, the limit of one ${unit}`;
}
