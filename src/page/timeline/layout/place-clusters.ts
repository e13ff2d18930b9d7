import type { PlacedCluster, Place } from './cluster-column.ts';
import { RowTable } from './rows.ts';

/**
 * Makes a function that places clusters in several rows (at least 2). A cluster must not be longer than a label, nor a
 * label longer than a quarter of a column. Clusters that overhang the right edge of a column use the lower half of the
 * rows and those near its left edge the upper half: neighbours never overlap, so columns stay independent.
 */
export function placeClusters(rows: number, labelMs: number): Place {
  const half = Math.floor(rows / 2);
  return (clusters, span) => {
    const table = new RowTable(rows);
    const placed: PlacedCluster[] = [];
    for (const cluster of clusters) {
      const end = Math.max(cluster.end, cluster.start + labelMs);
      const allowed = { from: cluster.start < span.start + labelMs ? half : 0, to: end > span.end ? half : rows };
      const row = table.place(cluster.start, end, allowed);
      if (row < 0) return null;
      placed.push({ cluster, row });
    }
    return placed;
  };
}
