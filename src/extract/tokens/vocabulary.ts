import { char } from '../../text/char-kinds.ts';
import { memoize } from '../../base/memoize.ts';
import { longestInterned, WordType } from './word-type.ts';

/** The word type of a surface form. At most 20,000 are kept, so that memory does not grow with the collection. */
export const wordTypeOf: (text: string) => WordType = memoize((text) => new WordType(text));

/**
 * A hash table of the types met last, two slots for each hash: a type that is found here need not be cut out of its
 * text.
 */
const slots = 1 << 15;
const table: (WordType | undefined)[] = Array.from({ length: slots });

function isAt({ text, length }: WordType, kinds: Int32Array, start: number): boolean {
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) !== ((kinds[start + at] ?? 0) & char.code)) return false;
  return true;
}

/** The word type of the characters from `start` to `end` of a text. The hash is FNV-1a (Fowler, Noll, Vo 1991). */
export function wordTypeAt(text: string, kinds: Int32Array, start: number, end: number): WordType {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ ((kinds[at] ?? 0) & char.code), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  const first = table[slot];
  if (first !== undefined && first.length === end - start && isAt(first, kinds, start)) return first;
  const second = table[slot ^ 1];
  if (second !== undefined && second.length === end - start && isAt(second, kinds, start)) return second;
  const type = wordTypeOf(text.slice(start, end));
  if (end - start > longestInterned) return type;
  table[slot ^ 1] = first;
  table[slot] = type;
  return type;
}
