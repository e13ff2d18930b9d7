import { edgesOf, type TextRun } from './text-run.ts';

/** Shares of the size of type: how far baselines of one row differ, a space between words, a gap between columns. */
const [sameRow, space, columnGap] = [0.35, 0.12, 0.9];

function isApart(left: TextRun, right: TextRun): boolean {
  const gap = right.left - left.right;
  return gap > space * left.size && !left.text.endsWith(' ') && !right.text.startsWith(' ');
}

function joined(runs: readonly TextRun[]): TextRun {
  const parts = runs.map((run, at) => {
    const before = runs[at - 1];
    return before && isApart(before, run) ? ` ${run.text}` : run.text;
  });
  // Raised and lowered letters are small.
  const { y, size } = runs.reduce((main, run) => (run.size > main.size ? run : main));
  return { text: parts.join(''), ...edgesOf(runs), y, size };
}

/** Joins the runs of a row from left to right; with a `gap`, not those that are farther apart, in sizes of the type. */
export function joinRow(row: readonly TextRun[], gap = Infinity): TextRun[] {
  const parts: TextRun[][] = [];
  for (const run of row.toSorted((one, other) => one.left - other.left)) {
    const last = parts.at(-1)?.at(-1);
    if (last && run.left - last.right <= gap * Math.max(last.size, run.size)) parts.at(-1)?.push(run);
    else parts.push([run]);
  }
  return parts.map(joined);
}

/** Groups runs by their baselines, from the top of the page. */
export function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const rows: TextRun[][] = [];
  for (const run of runs.toSorted((one, other) => other.y - one.y)) {
    const first = rows.at(-1)?.[0];
    if (first && first.y - run.y <= sameRow * Math.max(first.size, run.size)) rows.at(-1)?.push(run);
    else rows.push([run]);
  }
  return rows;
}

/** Returns the rows of a page from its top, each split at gaps that may separate columns. */
export function pageRows(runs: readonly TextRun[]): TextRun[][] {
  return rowsOf(runs).map((row) => joinRow(row, columnGap));
}
