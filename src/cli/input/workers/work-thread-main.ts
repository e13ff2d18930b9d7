import { parentPort } from 'node:worker_threads';
import { runBatch } from './run-batch.ts';
import type { Batch } from './run-batch.ts';

parentPort?.on('message', (batch: Batch) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window, has no origin
  parentPort?.postMessage(runBatch(batch));
});
