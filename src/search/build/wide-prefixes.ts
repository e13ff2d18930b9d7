import { blocksFor } from '../codec/find-blocks.ts';

/** A search for a prefix reads so many blocks at most; a prefix with terms in more has a postings list of its own. */
export const mostBlocks = 6;

/**
 * The prefixes of terms that are spread over more than {@link mostBlocks} blocks, ascending. `first`: the first term of
 * each block.
 */
export function widePrefixes(first: readonly string[]): string[] {
  const prefixes = new Set<string>();
  // The first terms of all blocks of such a prefix, except of the first block, begin with it.
  for (let at = 0; at + mostBlocks - 1 < first.length; at++) {
    const [from = '', to = ''] = [first[at], first[at + mostBlocks - 1]];
    for (let length = 1; length <= from.length && from[length - 1] === to[length - 1]; length++) {
      const prefix = from.slice(0, length);
      const [start, end] = blocksFor(first, prefix, true);
      if (end - start > mostBlocks && !/[\ud800-\udbff]$/.test(prefix)) prefixes.add(prefix);
    }
  }
  return [...prefixes].toSorted();
}
