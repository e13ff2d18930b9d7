import { layBands } from './bands.ts';
import type { Hanging } from './column.ts';
import { columnsOf, layColumn } from './column.ts';
import type { Drawing, DrawnItem, DrawnSource } from './drawn-item.ts';
import { itemOf } from './drawn-item.ts';
import type { TimeWindow } from '../entries/entries.ts';
import type { DrawnView, Grid } from './grid.ts';
import { gridOf, labelMsOf } from './grid.ts';
import { countOf, firstOf, holds, latestEndOf, only, without } from '../entries/members.ts';
import { placeInRows } from './place.ts';
import type { Strand } from '../entries/strand.ts';
import { endOf } from '../entries/strand.ts';
import { strandsOf } from '../entries/strands.ts';

const minLimit = 24;
const minRows = 5;

type RowOf = (key: string) => number | undefined;

/** The item of a run, and the selected entry on its own. The one of the two that starts later has the spare row. */
function itemsOf(source: DrawnSource, { run, row }: Hanging, labelMs: number, spare: number): DrawnItem[] {
  const { entries, chosen } = source;
  const groupKey = `g:${run.level}:${run.bucket}`;
  const place = { start: run.start, end: run.end, row, labelMs };
  if (run.count === 1 || chosen < 0 || !holds(run.members, chosen))
    return [itemOf(source, run.members, groupKey, place)];
  const rest = without(run.members, chosen);
  const [startsAt, first] = [entries.start[chosen] ?? 0, firstOf(rest)];
  const [aloneRow, restRow] = chosen < first ? [row, spare] : [spare, row];
  const alone = { start: startsAt, end: endOf(entries, chosen), row: aloneRow, labelMs };
  const end = countOf(rest) === 1 ? endOf(entries, first) : run.end;
  return [
    itemOf(source, only(run.members, chosen), '', alone),
    itemOf(source, rest, groupKey, { start: entries.start[first] ?? 0, end, row: restRow, labelMs }),
  ];
}

/** The bands, in the rows at the top. */
export function bandItems(
  source: DrawnSource,
  strands: readonly Strand[],
  grid: Pick<Grid, 'covered' | 'labelMs'> & { safe: TimeWindow },
  room: { rows: number; used: number; limit: number },
  previousRow: RowOf,
): DrawnItem[] {
  if (strands.length === 0) return [];
  const { entries, chosen } = source;
  const fromTop = (row: number) => room.rows - 1 - row;
  const bands = layBands(entries, strands, {
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
    const stretch = { start: entries.start[first] ?? 0, end: latestEndOf(members) };
    const place = { ...stretch, row: fromTop(row), labelMs: grid.labelMs, long: true };
    return itemOf(source, members, `g:over:${entries.id[first]}`, place);
  });
}

/**
 * What to draw: at most `limit` items (24 at least), of which each entry in and around the view is in exactly one. What
 * lasts longer than a label is wide is a band at the top; everything else hangs from the axis, in groups as small as
 * there is room for. The selected entry is always drawn as itself. `previousRow` gives the row that a band had, by its
 * key. The work depends on the limit, not on the number of entries, but for what is made once for each source.
 */
export function drawnItems(
  source: DrawnSource,
  view: DrawnView,
  limit: number,
  previousRow: RowOf = () => undefined,
): Drawing {
  const most = Math.max(minLimit, limit);
  const rows = Math.max(minRows, view.rows);
  return drawnInRows(source, { ...view, rows }, most, previousRow);
}

/** The same in 3 rows at least, 5 where anything is longer than a label. */
export function drawnInRows(source: DrawnSource, view: DrawnView, most: number, previousRow: RowOf): Drawing {
  const { rows } = view;
  const strands = strandsOf(source.entries, source.positions);
  // Asked of all entries, not of those in view: room must not come and go while the view pans.
  const long = strands.filter((strand) => strand.longest > labelMsOf(view));
  const short = strands.filter((strand) => !long.includes(strand));
  const mostBands = long.length > 0 ? Math.floor(most / 4) : 0;
  const forBands = long.length > 0 ? Math.max(2, Math.floor(rows / 3)) : 0;
  const grid = gridOf(view, most - mostBands - 3);
  const { covered, level, labelMs, mostEach } = grid;
  const safe = { start: covered.start + labelMs, end: covered.end };
  // One row is left for a selected entry that is taken out of its group.
  const spare = Math.max(2, rows - forBands - 1);
  const place = placeInRows(spare, labelMs);
  const hanging = columnsOf(short, covered, level)
    .flatMap(({ bucket, members }) => layColumn(source.entries, members, bucket, place, mostEach))
    .flatMap((each) => itemsOf(source, each, labelMs, spare));
  const highest = hanging.reduce((used, item) => Math.max(used, item.row + 1), 0);
  const room = { rows, used: Math.min(highest, rows - 2), limit: mostBands };
  return { items: [...hanging, ...bandItems(source, long, { ...grid, safe }, room, previousRow)], covered, safe };
}
