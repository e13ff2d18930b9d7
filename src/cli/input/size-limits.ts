/**
 * The longest article that is read, in bytes: about 1.4 million words of English. Extraction takes up to 150 times as
 * much memory, and a text without a bound would end the whole run.
 */
export const articleLimit = 8 * 2 ** 20;

/** Maximum length of a record in bytes: the results of an article are several times as large as its text. */
export const recordLimit = 16 * articleLimit;

const mebibyte = 2 ** 20;

/** Explains why an input longer than `limit` bytes was not read; `unit` names the thing that has to be shorter. */
export function tooLong(limit: number, unit: 'article' | 'record'): string {
  const size = limit < mebibyte ? `${limit} bytes` : `${limit / mebibyte} MiB`;
  return `longer than ${size}, the limit of one ${unit}`;
}
