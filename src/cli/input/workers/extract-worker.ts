import { parentPort } from 'node:worker_threads';
import { extractBatch } from './extract-batch.ts';
import type { Task } from '../tasks.ts';

parentPort?.on('message', (tasks: Task[]) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window, has no origin
  parentPort?.postMessage(extractBatch(tasks));
});
