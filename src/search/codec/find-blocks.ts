/** Where the strings that are not below `text` begin in a list sorted by code unit. */
export function lowerBound(sorted: readonly string[], text: string): number {
  return countWhile(sorted, (entry) => entry < text);
}

/** The length of the leading part of a list in which `holds` is true; it must be false in all the rest. */
function countWhile(sorted: readonly string[], holds: (entry: string) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Numbers of the blocks that may hold a term or, with `prefix`, terms that begin so: `[from, to)`, empty if none can.
 * `first` is the first term of each block, ascending by code unit.
 */
export function blocksFor(first: readonly string[], term: string, prefix: boolean): [from: number, to: number] {
  const from = Math.max(0, countWhile(first, (entry) => entry <= term) - 1);
  const to = countWhile(first, (entry) => (prefix ? entry.slice(0, term.length) : entry) <= term);
  return [from, Math.max(from, to)];
}
