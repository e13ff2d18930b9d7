import { layBands } from './bands.ts';
import type { PlacedCluster } from './cluster-column.ts';
import { columnsOf, layColumn } from './cluster-column.ts';
import type { ItemLayout, TimelineItem, ItemSource } from './timeline-item.ts';
import { itemOf } from './timeline-item.ts';
import type { TimeWindow } from '../entries/entries.ts';
import type { LayoutView, Grid } from './grid.ts';
import { gridOf, labelMsOf } from './grid.ts';
import { countOf, firstOf, holds, latestEndOf, only, without } from '../entries/entry-ranges.ts';
import { placeClusters } from './place-clusters.ts';
import type { IntervalIndex } from '../entries/interval-index.ts';
import { endOf } from '../entries/interval-index.ts';
import { intervalIndexesOf } from '../entries/interval-indexes.ts';

const minLimit = 24;
const minRows = 5;

type RowOf = (key: string) => number | undefined;

/**
 * Makes the item of a cluster, and one of its own for the selected entry. Of the two, the one that starts later takes
 * the spare row.
 */
function itemsOf(source: ItemSource, { cluster, row }: PlacedCluster, labelMs: number, spare: number): TimelineItem[] {
  const { entries, chosen } = source;
  const groupKey = `g:${cluster.level}:${cluster.bucket}`;
  const place = { start: cluster.start, end: cluster.end, row, labelMs };
  if (cluster.count === 1 || chosen < 0 || !holds(cluster.members, chosen))
    return [itemOf(source, cluster.members, groupKey, place)];
  const rest = without(cluster.members, chosen);
  const [startsAt, first] = [entries.start[chosen] ?? 0, firstOf(rest)];
  const [aloneRow, restRow] = chosen < first ? [row, spare] : [spare, row];
  const alone = { start: startsAt, end: endOf(entries, chosen), row: aloneRow, labelMs };
  const end = countOf(rest) === 1 ? endOf(entries, first) : cluster.end;
  return [
    itemOf(source, only(cluster.members, chosen), '', alone),
    itemOf(source, rest, groupKey, { start: entries.start[first] ?? 0, end, row: restRow, labelMs }),
  ];
}

/** Lays out the bands in the uppermost rows. */
export function bandItems(
  source: ItemSource,
  indexes: readonly IntervalIndex[],
  grid: Pick<Grid, 'covered' | 'labelMs'> & { safe: TimeWindow },
  room: { rows: number; used: number; limit: number },
  previousRow: RowOf,
): TimelineItem[] {
  if (indexes.length === 0) return [];
  const { entries, chosen } = source;
  const fromTop = (row: number) => room.rows - 1 - row;
  const bands = layBands(entries, indexes, {
    ...grid,
    chosen,
    rows: room.rows - room.used,
    limit: room.limit,
    previousRow: (position) => {
      const row = previousRow(`a:${entries.id[position]}`);
      return row === undefined ? undefined : fromTop(row);
    },
  });
  return bands.map(({ members, row }) => {
    const first = firstOf(members);
    const range = { start: entries.start[first] ?? 0, end: latestEndOf(members) };
    const place = { ...range, row: fromTop(row), labelMs: grid.labelMs, long: true };
    return itemOf(source, members, `g:over:${entries.id[first]}`, place);
  });
}

/**
 * Lays out at most `limit` items (at least 24) so that each entry in and around the view is in exactly one. Entries
 * longer than a label are bands at the top; the others are clustered at the axis, in groups as small as the room
 * allows. The selected entry is always an item of its own. `previousRow` gives the earlier row of a band by its key.
 * The cost depends on the limit, not on the number of entries, except for the indexes that are built once for each
 * source.
 */
export function layoutItems(
  source: ItemSource,
  view: LayoutView,
  limit: number,
  previousRow: RowOf = () => undefined,
): ItemLayout {
  const most = Math.max(minLimit, limit);
  const rows = Math.max(minRows, view.rows);
  return layoutInRows(source, { ...view, rows }, most, previousRow);
}

/** As {@link layoutItems}, but in at least 3 rows, or 5 if any entry is longer than a label. */
export function layoutInRows(source: ItemSource, view: LayoutView, most: number, previousRow: RowOf): ItemLayout {
  const { rows } = view;
  const indexes = intervalIndexesOf(source.entries, source.positions);
  // Lengths of all entries decide, not of those in view: otherwise rows would appear and disappear while the view pans.
  const long = indexes.filter((index) => index.longest > labelMsOf(view));
  const short = indexes.filter((index) => !long.includes(index));
  const mostBands = long.length > 0 ? Math.floor(most / 4) : 0;
  const forBands = long.length > 0 ? Math.max(2, Math.floor(rows / 3)) : 0;
  const grid = gridOf(view, most - mostBands - 3);
  const { covered, level, labelMs, mostEach } = grid;
  const safe = { start: covered.start + labelMs, end: covered.end };
  // One row stays free for a selected entry that is split off its group.
  const spare = Math.max(2, rows - forBands - 1);
  const place = placeClusters(spare, labelMs);
  const clustered = columnsOf(short, covered, level)
    .flatMap(({ bucket, members }) => layColumn(source.entries, members, bucket, place, mostEach))
    .flatMap((each) => itemsOf(source, each, labelMs, spare));
  const highest = clustered.reduce((used, item) => Math.max(used, item.row + 1), 0);
  const room = { rows, used: Math.min(highest, rows - 2), limit: mostBands };
  return { items: [...clustered, ...bandItems(source, long, { ...grid, safe }, room, previousRow)], covered, safe };
}
