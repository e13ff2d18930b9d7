/**
 * Finds the partition point of a sorted list by binary search: the index of its first entry for which `isBefore` is
 * false, or its length. `isBefore` must be true for a leading part of the list and false for all the rest.
 */
export function lowerBound<T>(sorted: ArrayLike<T>, isBefore: (entry: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = sorted[middle];
    if (entry !== undefined && isBefore(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
