/**
 * The longest article that is read, in bytes: about 1.4 million words of English. Extraction takes up to 150 times as
 * much memory, and a text without a bound would end the whole run.
 */
export const articleLimit = 8 * 2 ** 20;

/** The longest record that is read, in bytes: what is found in an article takes several times the room of its text. */
export const recordLimit = 16 * articleLimit;

const mebibyte = 2 ** 20;

/** Why something longer than `limit` bytes was not read; `unit` is what must be shorter. */
export function tooLong(limit: number, unit: 'article' | 'record'): string {
  const size = limit < mebibyte ? `${limit} bytes` : `${limit / mebibyte} MiB`;
  return `longer than ${size}, the limit of one ${unit}`;
}
