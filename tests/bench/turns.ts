/** Runs that count; one more goes before them, to warm both sides up. */
const runs = 5;

/** Lets two sides measure in turns, so that whatever else the machine does falls on both. */
export async function inTurns(
  ours: (run: number) => Promise<number>,
  theirs: (run: number) => Promise<number>,
): Promise<{ ours: number[]; theirs: number[] }> {
  const series: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let run = 0; run <= runs; run++) {
    const turn = { ours: await ours(run), theirs: await theirs(run) };
    if (run === 0) continue;
    series.ours.push(turn.ours);
    series.theirs.push(turn.theirs);
  }
  return series;
}
