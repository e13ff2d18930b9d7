import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../../input/extract-batch.ts';
import type { Batch } from './run-batch.ts';

interface Waiting {
  resolve: (outcomes: Outcome[]) => void;
  reject: (error: Error) => void;
}

/** The usual 48 MB a thread are filled before any is freed, which gains a few percent of time. */
const maxYoungGenerationSizeMb = 16;

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';

function reasonOf(error: Error): string {
  return 'code' in error && error.code === outOfMemory ? 'out of memory' : error.message;
}

/** A worker thread that runs batches in the order of the requests. Once it has died, each request rejects. */
export class WorkThread {
  private readonly worker = new Worker(new URL('./start-thread.mjs', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb },
  });
  private readonly waiting: Waiting[] = [];
  private death: Error | null = null;

  constructor() {
    this.worker.on('message', (outcomes: Outcome[]) => this.waiting.shift()?.resolve(outcomes));
    this.worker.on('error', (error) => this.die(new Error(reasonOf(error))));
    this.worker.on('exit', (code) => this.die(new Error(`exit status ${code}`)));
  }

  get isDead(): boolean {
    return this.death !== null;
  }

  /** Runs a batch. Rejects with the reason if the thread dies. */
  run(batch: Batch): Promise<Outcome[]> {
    return new Promise((resolve, reject) => {
      if (this.death !== null) {
        reject(this.death);
        return;
      }
      this.waiting.push({ resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window, has no origin
      this.worker.postMessage(batch);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private die(reason: Error): void {
    this.death ??= reason;
    for (const { reject } of this.waiting.splice(0)) reject(this.death);
  }
}
