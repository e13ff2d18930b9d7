/**
 * Finds the partition point of the numbers from `low` up to `high` by binary search: the first for which `isBefore` is
 * false, or `high`. `isBefore` must be true for a leading part of the numbers and false for all the rest.
 */
export function partitionPoint(low: number, high: number, isBefore: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Finds the partition point of a sorted list by binary search: the index of its first entry for which `isBefore` is
 * false, or its length. `isBefore` must be true for a leading part of the list and false for all the rest.
 */
export function lowerBound<T>(sorted: ArrayLike<T>, isBefore: (entry: T) => boolean): number {
  return partitionPoint(0, sorted.length, (at) => {
    const entry = sorted[at];
    return entry !== undefined && isBefore(entry);
  });
}
