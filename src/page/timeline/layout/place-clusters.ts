import type { PlacedCluster, Place } from './cluster-column.ts';
import { RowTable } from './rows.ts';

/**
 * Places clusters in several rows (2 at least), where no cluster is longer than a label and a label takes a quarter of a column
 * at most. What hangs over the right edge keeps to the lower half of the rows and what starts near the left edge to the
 * upper half: so neighbours never meet, and no column depends on another.
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
