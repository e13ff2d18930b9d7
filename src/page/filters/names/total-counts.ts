import type { NameColumn } from '../../../contract/collection.ts';

const cache = new WeakMap<NameColumn, Uint32Array>();

/** Counts for each name of a facet, by number, all articles or events that have it. Memoized for each column. */
export function totalCounts(column: NameColumn): Uint32Array {
  const known = cache.get(column);
  if (known) return known;
  const counts = new Uint32Array(column.names.length);
  for (const name of column.rows.values) counts[name] = (counts[name] ?? 0) + 1;
  cache.set(column, counts);
  return counts;
}
