import { availableParallelism } from 'node:os';
import type { Outcome } from '../../input/extract-batch.ts';
import { runBatch } from './workers/run-batch.ts';
import type { Batch, Work } from './workers/run-batch.ts';
import { runOnThreads } from './workers/work-pool.ts';
import { batched } from '../../input/tasks.ts';
import type { Task } from '../../input/tasks.ts';

// Threshold for threads: smaller inputs are done before the threads have started.
const fewTasks = 200;
const fewBytes = 1_000_000;

async function* batchesOf(first: readonly Batch[], rest: AsyncIterator<Task[]>, work: Work): AsyncGenerator<Batch> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield { work, tasks: next.value };
}

/** Takes batches until they are worth threads; `whole` if there are no more. */
async function takeFew(batches: AsyncIterator<Task[]>, work: Work): Promise<{ first: Batch[]; whole: boolean }> {
  const first: Batch[] = [];
  let [count, bytes] = [0, 0];
  while (count < fewTasks && bytes < fewBytes) {
    const next = await batches.next();
    if (next.done === true) return { first, whole: true };
    count += next.value.length;
    bytes += next.value.reduce((sum, task) => sum + task.size, 0);
    first.push({ work, tasks: next.value });
  }
  return { first, whole: false };
}

/**
 * Works on all tasks, outcomes in their order: by default it extracts articles. Few tasks are done here; more are
 * shared among threads, one a core, and none is done here, so that only the threads need the memory for it.
 */
export async function* extractAll(
  tasks: AsyncIterable<Task>,
  threads = availableParallelism(),
  work: Work = 'extract',
): AsyncGenerator<Outcome[]> {
  const rest = batched(tasks);
  const { first, whole } = threads > 1 ? await takeFew(rest, work) : { first: [], whole: true };
  const batches = batchesOf(first, rest, work);
  if (whole) for await (const batch of batches) yield await runBatch(batch);
  else yield* runOnThreads(batches, threads);
}
