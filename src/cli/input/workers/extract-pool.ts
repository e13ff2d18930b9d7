import { Worker } from 'node:worker_threads';
import type { Outcome } from './extract-batch.ts';
import type { Task } from '../tasks.ts';

interface Waiting {
  resolve: (outcomes: Outcome[]) => void;
  reject: (error: unknown) => void;
}

/** A worker thread that extracts. It answers requests in order. */
class ExtractThread {
  private readonly worker = new Worker(new URL('./extract-worker-start.mjs', import.meta.url));
  private readonly waiting: Waiting[] = [];
  private failure: unknown = null;

  constructor() {
    this.worker.on('message', (outcomes: Outcome[]) => this.waiting.shift()?.resolve(outcomes));
    this.worker.on('error', (error) => {
      this.failure = error;
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
  }

  run(tasks: Task[]): Promise<Outcome[]> {
    return new Promise((resolve, reject) => {
      if (this.failure !== null) {
        reject(this.failure);
        return;
      }
      this.waiting.push({ resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window, has no origin
      this.worker.postMessage(tasks);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/**
 * Extracts batches on `count` threads. Outcomes come in the order of the batches, and no more than two batches a thread
 * are under way, so that memory does not grow with the input. An error in a thread is thrown here.
 */
export async function* extractOnThreads(batches: AsyncIterable<Task[]>, count: number): AsyncGenerator<Outcome[]> {
  const threads = Array.from({ length: count }, () => new ExtractThread());
  const underWay: Promise<Outcome[]>[] = [];
  try {
    let next = 0;
    for await (const batch of batches) {
      const thread = threads[next++ % count];
      if (!thread) break;
      const run = thread.run(batch);
      // Prevents an unhandled rejection before the result is awaited.
      run.catch(() => undefined);
      underWay.push(run);
      if (underWay.length >= 2 * count) yield (await underWay.shift()) ?? [];
    }
    for (const run of underWay) yield await run;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
