import { joinRow, rowsOf } from './page-rows.ts';
import { edgesOf, median, type Block, type TextRun } from './text-run.ts';

/** The share of lines that may cross the gutter between two columns: titles and tables. */
const mostCrossing = 0.4;
const leastLines = 3;
/** The least share of the lines that is in either column. */
const leastShare = 0.2;
/** The least width of a gutter, in sizes of the type. */
const leastWidth = 0.6;
/** A usual line fills so much of its column; cells of a table do not. */
const leastFilled = 0.5;
/** Six columns are the most that a newspaper has. */
const mostDepth = 6;

function heightsOverlap(left: readonly TextRun[], right: readonly TextRun[]): boolean {
  const [one, other] = [left, right].map((runs) => runs.map(({ y }) => y).toSorted((low, high) => low - high));
  return (one?.[0] ?? 0) < (other?.at(-1) ?? 0) && (other?.[0] ?? 0) < (one?.at(-1) ?? 0);
}

function isFilled(runs: readonly TextRun[]): boolean {
  const edges = edgesOf(runs);
  return median(runs.map(({ left, right }) => right - left)) >= leastFilled * (edges.right - edges.left);
}

/** Returns the middle of the gutter that separates the most lines; null if there is none. */
function gutterOf(runs: readonly TextRun[]): number | null {
  const size = median(runs.map((run) => run.size));
  const starts = runs.map(({ left }) => left).toSorted((one, other) => one - other);
  const ends = runs.map(({ right }) => right).toSorted((one, other) => one - other);
  const least = Math.max(leastLines, leastShare * runs.length);
  let best: { middle: number; lines: number } | null = null;
  let started = 0;
  for (const [at, end] of ends.entries()) {
    while (started < starts.length && (starts[started] ?? 0) < end) started++;
    const next = Math.min(starts[started] ?? end, ends[at + 1] ?? Infinity);
    const lines = Math.min(at + 1, runs.length - started);
    const crossing = started - (at + 1);
    if (lines < least || crossing > mostCrossing * runs.length || next - end < leastWidth * size) continue;
    if (!best || lines > best.lines) best = { middle: (end + next) / 2, lines };
  }
  if (!best) return null;
  const { middle } = best;
  const left = runs.filter((run) => run.right <= middle);
  const right = runs.filter((run) => run.left >= middle);
  return heightsOverlap(left, right) && isFilled(left) && isFilled(right) ? middle : null;
}

function linesOf(runs: readonly TextRun[]): Block[] {
  return runs.length === 0 ? [] : [rowsOf(runs).flatMap((row) => joinRow(row))];
}

/**
 * Returns the lines of a page, or of a part of it, in reading order: what crosses the columns divides the page into
 * bands, and in each the left column is before the right one.
 */
export function readingOrder(runs: readonly TextRun[], depth = 0): Block[] {
  const gutter = depth < mostDepth ? gutterOf(runs) : null;
  if (gutter === null) return linesOf(runs);
  const blocks: Block[] = [];
  let [left, right, crossing]: [TextRun[], TextRun[], TextRun[]] = [[], [], []];
  const finishBand = (): void => {
    blocks.push(...readingOrder(left, depth + 1), ...readingOrder(right, depth + 1));
    [left, right] = [[], []];
  };
  const finishCrossing = (): void => {
    blocks.push(...linesOf(crossing));
    crossing = [];
  };
  for (const run of runs.toSorted((one, other) => other.y - one.y)) {
    if (run.right <= gutter || run.left >= gutter) {
      finishCrossing();
      (run.right <= gutter ? left : right).push(run);
    } else {
      finishBand();
      crossing.push(run);
    }
  }
  finishCrossing();
  finishBand();
  return blocks;
}
