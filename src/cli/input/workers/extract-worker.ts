import { parentPort } from 'node:worker_threads';
import { extractBatch } from './extract-batch.ts';
import type { Task } from '../tasks.ts';

// Requests are answered in their order, though reading is asynchronous.
let earlier = Promise.resolve();

async function answer(tasks: readonly Task[]): Promise<void> {
  await earlier;
  const outcomes = await extractBatch(tasks);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window, has no origin
  parentPort?.postMessage(outcomes);
}

parentPort?.on('message', (tasks: Task[]) => {
  earlier = answer(tasks);
});
