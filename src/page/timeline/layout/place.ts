import type { Hanging, Place } from './column.ts';
import { RowTable } from './rows.ts';

/**
 * Places runs in several rows (2 at least), where no run is longer than a label and a label takes a quarter of a column
 * at most. What hangs over the right edge keeps to the lower half of the rows and what starts near the left edge to the
 * upper half: so neighbours never meet, and no column depends on another.
 */
export function placeInRows(rows: number, labelMs: number): Place {
  const half = Math.floor(rows / 2);
  return (runs, span) => {
    const table = new RowTable(rows);
    const placed: Hanging[] = [];
    for (const run of runs) {
      const end = Math.max(run.end, run.start + labelMs);
      const allowed = { from: run.start < span.start + labelMs ? half : 0, to: end > span.end ? half : rows };
      const row = table.place(run.start, end, allowed);
      if (row < 0) return null;
      placed.push({ run, row });
    }
    return placed;
  };
}
