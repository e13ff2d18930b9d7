import type { Cluster } from './cluster-column.ts';
import type { ItemLayout, TimelineItem, ItemSource } from './timeline-item.ts';
import { itemOf } from './timeline-item.ts';
import { bandItems, layoutInRows } from './item-layout.ts';
import type { LayoutView, Grid } from './grid.ts';
import { gridOf, labelMsOf } from './grid.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import { between, firstOf, latestEndOf } from '../entries/entry-ranges.ts';
import { clusterRow } from './cluster-row.ts';
import type { IntervalIndex } from '../entries/interval-index.ts';
import { intervalIndexesOf } from '../entries/interval-indexes.ts';

const minLimit = 12;
const mostBands = 5;

/** The least share of its full width to which a label is cut in a single row. */
const leastOfLabel = 0.5;

/** Finds the entries that start before the columns and reach into the view. */
function reachingIn(indexes: readonly IntervalIndex[], { covered, labelMs }: Grid): EntryRanges {
  return between(
    indexes,
    (index) => index.firstReaching(covered.start + labelMs),
    (index) => index.firstFrom(covered.start),
  );
}

/**
 * Makes the items of the lowest row, each of which ends where the next one starts. The selected entry leads its group.
 */
function rowItems(
  source: ItemSource,
  clusters: readonly Cluster[],
  reaching: EntryRanges,
  labelMs: number,
): TimelineItem[] {
  const isLong = (start: number, end: number) => end - start > labelMs;
  const items = clusters.map((cluster, at) => {
    const next = clusters[at + 1]?.start ?? Infinity;
    const end = Math.min(cluster.end, next);
    const place = { start: cluster.start, end, row: 0, labelMs: Math.min(labelMs, next - cluster.start) };
    const long = isLong(cluster.start, end);
    return itemOf(source, cluster.members, `g:${cluster.level}:${cluster.bucket}`, { ...place, long });
  });
  if (reaching.length === 0) return items;
  const start = source.entries.start[firstOf(reaching)] ?? 0;
  const end = Math.max(start + 1, Math.min(latestEndOf(reaching), clusters[0]?.start ?? Infinity));
  const edge = { start, end, row: 0, labelMs: Math.min(labelMs, end - start), long: isLong(start, end) };
  return [itemOf(source, reaching, 'g:edge', edge), ...items];
}

/**
 * Lays out a lane: at most `limit` items (at least 12) in `view.rows` rows (at least 1). With few rows, the lowest has
 * all short entries, with labels cut as needed, and the rows above have the bands. In a single row, bands are in it
 * too, each up to the start of the next item.
 */
export function layoutLane(
  source: ItemSource,
  view: LayoutView,
  limit: number,
  previousRow: (key: string) => number | undefined,
): ItemLayout {
  const most = Math.max(minLimit, limit);
  const indexes = intervalIndexesOf(source.entries, source.positions);
  const long = indexes.filter((index) => index.longest > labelMsOf(view));
  if (view.rows >= (long.length > 0 ? 5 : 3) && most >= 24) return layoutInRows(source, view, most, previousRow);
  const apart = view.rows > 1 ? long : [];
  const inRow = indexes.filter((index) => !apart.includes(index));
  const grid = gridOf(view, most - (apart.length > 0 ? mostBands + 1 : 0) - 1);
  const { covered, labelMs } = grid;
  const clusters = clusterRow(source.entries, inRow, grid, labelMs * leastOfLabel);
  const safe = { start: covered.start + labelMs, end: covered.end - labelMs };
  const items = rowItems(source, clusters, reachingIn(inRow, grid), labelMs);
  const room = { rows: view.rows, used: items.length > 0 ? 1 : 0, limit: mostBands };
  return { items: [...items, ...bandItems(source, apart, { ...grid, safe }, room, previousRow)], covered, safe };
}
