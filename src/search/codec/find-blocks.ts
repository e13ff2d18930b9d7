import { lowerBound } from '../../base/binary-search.ts';

/** The terms of a block, as the index of the bundle has it: they begin with `from` and are all below `before`. */
export interface TermRange {
  from: string;
  /** Undefined for the last block. */
  before: string | undefined;
}

/** The terms of a block, by its number. `first` is the first term of each block. */
export function rangeOf(first: readonly string[], block: number): TermRange {
  return { from: first[block] ?? '', before: first[block + 1] };
}

/**
 * Finds the blocks that may have a term or, with `prefix`, terms that begin with it: block numbers [from, to), empty if
 * none can. `first` is the first term of each block, ascending by code unit.
 */
export function blocksFor(first: readonly string[], term: string, prefix: boolean): [from: number, to: number] {
  const from = Math.max(0, lowerBound(first, (entry) => entry <= term) - 1);
  const to = lowerBound(first, (entry) => (prefix ? entry.slice(0, term.length) : entry) <= term);
  return [from, Math.max(from, to)];
}
