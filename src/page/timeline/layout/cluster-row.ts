import type { Bucket, Cluster } from './cluster-column.ts';
import { columnsOf, clusterOf } from './cluster-column.ts';
import type { TimelineEntries } from '../entries/entries.ts';
import type { Grid } from './grid.ts';
import { filled, firstOf } from '../entries/entry-ranges.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import type { IntervalIndex } from '../entries/interval-index.ts';

/** Parts the members of a column, from the left, into clusters that start at least a gap apart. */
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
 * Lays indexes out in a single row, in clusters that start at least `leastMs` apart and are no more than the grid allows.
 * Each column parts what it has without a look at the others; then the last cluster of a column and the first of the next
 * are joined where they start too close together. Two at most are, since no cluster is near both edges of its column: so
 * what is drawn depends on neighbours alone, and not on where the view stands.
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
