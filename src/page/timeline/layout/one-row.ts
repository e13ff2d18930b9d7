import type { Bucket, Run } from './column.ts';
import { columnsOf, runOf } from './column.ts';
import type { TimelineEntries } from '../entries/entries.ts';
import type { Grid } from './grid.ts';
import { filled, firstOf } from '../entries/members.ts';
import type { Members } from '../entries/members.ts';
import type { Strand } from '../entries/strand.ts';

/** Parts the members of a column, from the left, into runs that start at least a gap apart. */
function partedRuns(entries: TimelineEntries, members: Members, gapMs: number): Run[] {
  const runs: Run[] = [];
  let rest = members;
  while (rest.length > 0) {
    const start = entries.start[firstOf(rest)] ?? 0;
    const parts = rest.map((stretch) => {
      const cut = stretch.strand.firstFrom(start + gapMs, stretch.from, stretch.to);
      return [
        { ...stretch, to: cut },
        { ...stretch, from: cut },
      ] as const;
    });
    const name: Bucket = { level: 0, bucket: start };
    runs.push(runOf(entries, filled(parts.map(([before]) => before)), name));
    rest = filled(parts.map(([, after]) => after));
  }
  return runs;
}

/**
 * Lays strands out in a single row, in runs that start at least `leastMs` apart and are no more than the grid allows.
 * Each column parts what it has without a look at the others; then the last run of a column and the first of the next
 * are joined where they start too close together. Two at most are, since no run is near both edges of its column: so
 * what is drawn depends on neighbours alone, and not on where the view stands.
 */
export function runsInOneRow(
  entries: TimelineEntries,
  strands: readonly Strand[],
  { covered, level, mostEach }: Grid,
  leastMs: number,
): Run[] {
  const gapMs = Math.max(leastMs, 2 ** level / mostEach);
  const all: Run[] = [];
  for (const { members } of columnsOf(strands, covered, level)) {
    partedRuns(entries, members, gapMs).forEach((run) => {
      const before = all.at(-1);
      if (!before || run.start - before.start >= leastMs) all.push(run);
      else all[all.length - 1] = runOf(entries, [...before.members, ...run.members], before);
    });
  }
  return all;
}
