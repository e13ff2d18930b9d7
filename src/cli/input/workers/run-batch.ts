import { extractBatch } from '../../../input/extract-batch.ts';
import type { Outcome } from '../../../input/extract-batch.ts';
import type { Task } from '../../../input/tasks.ts';
import { decodeBatch } from './decode-batch.ts';
import { readFromDisk } from './read-from-disk.ts';

const works = { extract: (tasks: readonly Task[]) => extractBatch(tasks, readFromDisk), decode: decodeBatch };

/** What is done with tasks: articles are extracted, or records that were made earlier are decoded. */
export type Work = keyof typeof works;

/** A batch of tasks for one kind of work. */
export interface Batch {
  work: Work;
  tasks: readonly Task[];
}

/** Does the work of a batch, outcomes in order. Nothing is thrown. */
export async function runBatch({ work, tasks }: Batch): Promise<Outcome[]> {
  return await works[work](tasks);
}
