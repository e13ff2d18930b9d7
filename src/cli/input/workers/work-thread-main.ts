import { parentPort } from 'node:worker_threads';
import { runBatch } from './run-batch.ts';
import type { Batch } from './run-batch.ts';

// Requests are answered in their order, though reading is asynchronous.
let earlier = Promise.resolve();

async function answer(batch: Batch): Promise<void> {
  await earlier;
  const outcomes = await runBatch(batch);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window, has no origin
  parentPort?.postMessage(outcomes);
}

parentPort?.on('message', (batch: Batch) => {
  earlier = answer(batch);
});
