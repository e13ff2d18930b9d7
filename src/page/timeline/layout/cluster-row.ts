import type { Bucket, Cluster } from './cluster-column.ts';
import { columnsOf, clusterOf } from './cluster-column.ts';
import type { TimelineEntries } from '../entries/entries.ts';
import type { Grid } from './grid.ts';
import { filled, firstOf } from '../entries/entry-ranges.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import type { IntervalIndex } from '../entries/interval-index.ts';

/** Splits the members of a column, from the left, into clusters whose starts are at least a gap apart. */
function splitByGap(entries: TimelineEntries, members: EntryRanges, gapMs: number): Cluster[] {
  const clusters: Cluster[] = [];
  let rest = members;
  while (rest.length > 0) {
    const start = entries.start[firstOf(rest)] ?? 0;
    const parts = rest.map((range) => {
      const cut = range.index.firstFrom(start + gapMs, range.from, range.to);
      return [
        { ...range, to: cut },
        { ...range, from: cut },
      ] as const;
    });
    const name: Bucket = { level: 0, bucket: start };
    clusters.push(clusterOf(entries, filled(parts.map(([before]) => before)), name));
    rest = filled(parts.map(([, after]) => after));
  }
  return clusters;
}

/**
 * Lays entries out in a single row: clusters whose starts are at least `leastMs` apart, at most as many as the grid
 * allows. Each column is split on its own; then the last cluster of a column is merged with the first of the next if
 * they are too close. A cluster is near one edge of its column at most, so a merge involves two clusters, and the
 * layout does not depend on the position of the view.
 */
export function clusterRow(
  entries: TimelineEntries,
  indexes: readonly IntervalIndex[],
  { covered, level, mostEach }: Grid,
  leastMs: number,
): Cluster[] {
  const gapMs = Math.max(leastMs, 2 ** level / mostEach);
  const all: Cluster[] = [];
  for (const { members } of columnsOf(indexes, covered, level)) {
    splitByGap(entries, members, gapMs).forEach((cluster) => {
      const before = all.at(-1);
      if (!before || cluster.start - before.start >= leastMs) all.push(cluster);
      else all[all.length - 1] = clusterOf(entries, [...before.members, ...cluster.members], before);
    });
  }
  return all;
}
