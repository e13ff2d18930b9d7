/** Runs that count. */
const runs = 5;

/** As many where the limit is so near that the median of fewer would fall on either side of it. */
export const manyRuns = 9;

/** All runs: one more goes before those that count, to warm both sides up. */
export const turns = runs + 1;

/** Lets two sides measure in turns, so that whatever else the machine does falls on both. */
export async function inTurns(
  ours: (run: number) => Promise<number>,
  theirs: (run: number) => Promise<number>,
  counted = runs,
): Promise<{ ours: number[]; theirs: number[] }> {
  const series: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let run = 0; run <= counted; run++) {
    const turn = { ours: await ours(run), theirs: await theirs(run) };
    if (run === 0) continue;
    series.ours.push(turn.ours);
    series.theirs.push(turn.theirs);
  }
  return series;
}
