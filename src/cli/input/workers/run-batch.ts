import type { Task } from '../tasks.ts';
import { decodeBatch } from './decode-batch.ts';
import { extractBatch } from './extract-batch.ts';
import type { Outcome } from './extract-batch.ts';

const works = { extract: extractBatch, decode: decodeBatch };

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
