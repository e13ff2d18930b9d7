import { Session } from 'node:inspector/promises';

// Coverage begins when this module is imported, because V8 puts counters only into functions that it compiles later.
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Counts how often blocks of code run during `run`: V8's precise coverage counts functions, branches and loop bodies, so
 * that the same run gives nearly the same number on every machine. Work inside the engine, such as that of a regular
 * expression or of a sort, is not counted.
 */
async function countOperations(run: () => unknown): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ranges = result.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Returns by how much the operations of `run` grow if its input becomes four times as long: 4 for linear time, 16 for
 * quadratic time. `run` gets the length of the input. The first run is not counted, because it fills caches.
 */
export async function growthOf(run: (length: number) => unknown, length: number): Promise<number> {
  run(length);
  const once = await countOperations(() => run(length));
  return (await countOperations(() => run(4 * length))) / once;
}
