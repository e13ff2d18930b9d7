import type { Run } from './column.ts';
import type { Drawing, DrawnItem, DrawnSource } from './drawn-item.ts';
import { itemOf } from './drawn-item.ts';
import { bandItems, drawnInRows } from './drawn-items.ts';
import type { DrawnView, Grid } from './grid.ts';
import { gridOf, labelMsOf } from './grid.ts';
import type { Members } from '../entries/members.ts';
import { between, firstOf, latestEndOf } from '../entries/members.ts';
import { runsInOneRow } from './one-row.ts';
import type { Strand } from '../entries/strand.ts';
import { strandsOf } from '../entries/strands.ts';

const minLimit = 12;
const mostBands = 5;

/** The least that a label is cut to in a single row. */
const leastOfLabel = 0.5;

/** What began before the columns and reaches into the view. */
function reachingIn(strands: readonly Strand[], { covered, labelMs }: Grid): Members {
  return between(
    strands,
    (strand) => strand.firstReaching(covered.start + labelMs),
    (strand) => strand.firstFrom(covered.start),
  );
}

/** The items of the lowest row. Each ends where the next one starts; a group that has the selected entry bears its headline. */
function rowItems(source: DrawnSource, runs: readonly Run[], reaching: Members, labelMs: number): DrawnItem[] {
  const isLong = (start: number, end: number) => end - start > labelMs;
  const items = runs.map((run, at) => {
    const next = runs[at + 1]?.start ?? Infinity;
    const end = Math.min(run.end, next);
    const place = { start: run.start, end, row: 0, labelMs: Math.min(labelMs, next - run.start) };
    const long = isLong(run.start, end);
    return itemOf(source, run.members, `g:${run.level}:${run.bucket}`, { ...place, long });
  });
  if (reaching.length === 0) return items;
  const start = source.entries.start[firstOf(reaching)] ?? 0;
  const end = Math.max(start + 1, Math.min(latestEndOf(reaching), runs[0]?.start ?? Infinity));
  const edge = { start, end, row: 0, labelMs: Math.min(labelMs, end - start), long: isLong(start, end) };
  return [itemOf(source, reaching, 'g:edge', edge), ...items];
}

/**
 * What to draw in a lane: at most `limit` items (12 at least) in `view.rows` rows, 1 at least. A lane with few rows has
 * everything in its lowest row, with labels as short as they must be, and what is longer than a label above it; in a
 * lane of one row that stands in the row too, until the next item starts.
 */
export function laneItems(
  source: DrawnSource,
  view: DrawnView,
  limit: number,
  previousRow: (key: string) => number | undefined,
): Drawing {
  const most = Math.max(minLimit, limit);
  const strands = strandsOf(source.entries, source.positions);
  const long = strands.filter((strand) => strand.longest > labelMsOf(view));
  if (view.rows >= (long.length > 0 ? 5 : 3) && most >= 24) return drawnInRows(source, view, most, previousRow);
  const apart = view.rows > 1 ? long : [];
  const inRow = strands.filter((strand) => !apart.includes(strand));
  const grid = gridOf(view, most - (apart.length > 0 ? mostBands + 1 : 0) - 1);
  const { covered, labelMs } = grid;
  const runs = runsInOneRow(source.entries, inRow, grid, labelMs * leastOfLabel);
  const safe = { start: covered.start + labelMs, end: covered.end - labelMs };
  const items = rowItems(source, runs, reachingIn(inRow, grid), labelMs);
  const room = { rows: view.rows, used: items.length > 0 ? 1 : 0, limit: mostBands };
  return { items: [...items, ...bandItems(source, apart, { ...grid, safe }, room, previousRow)], covered, safe };
}
