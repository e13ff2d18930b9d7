import { availableParallelism } from 'node:os';
import { extractBatch } from './workers/extract-batch.ts';
import type { Outcome } from './workers/extract-batch.ts';
import { extractOnThreads } from './workers/extract-pool.ts';
import { batched } from './tasks.ts';
import type { Task } from './tasks.ts';

// Threshold for threads: smaller inputs are done before the threads have started.
const fewTasks = 200;
const fewBytes = 1_000_000;

async function* rest(batches: AsyncIterator<Task[]>): AsyncGenerator<Task[]> {
  for (let next = await batches.next(); next.done !== true; next = await batches.next()) yield next.value;
}

/**
 * Extracts articles, outcomes in the order of the tasks. The first few hundred are done here; if there are
 * more, the others are shared among threads, one a core.
 */
export async function* extractAll(
  tasks: AsyncIterable<Task>,
  threads = availableParallelism(),
): AsyncGenerator<Outcome[]> {
  const batches = batched(tasks);
  let [count, bytes] = [0, 0];
  const most = threads < 2 ? Infinity : 1;
  while (count < fewTasks * most && bytes < fewBytes * most) {
    const next = await batches.next();
    if (next.done === true) return;
    count += next.value.length;
    bytes += next.value.reduce((sum, task) => sum + task.size, 0);
    yield await extractBatch(next.value);
  }
  yield* extractOnThreads(rest(batches), threads);
}
