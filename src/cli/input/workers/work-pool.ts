import { printLines } from '../../report/terminal.ts';
import type { Outcome } from '../../../input/extract-batch.ts';
import { retryBatch } from './retry-batch.ts';
import type { Batch } from './run-batch.ts';
import { WorkThread } from './work-thread.ts';

function reportDeath(line: string): void {
  printLines([line], process.stderr);
}

/**
 * Runs batches on `count` threads. Outcomes come in the order of the batches, and no more than two batches a thread
 * are under way, so that memory does not grow with the input. A batch whose thread dies is tried again on others.
 */
export async function* runOnThreads(
  batches: AsyncIterable<Batch>,
  count: number,
  report = reportDeath,
): AsyncGenerator<Outcome[]> {
  const threads = Array.from({ length: count }, () => new WorkThread());
  const underWay: Promise<Outcome[]>[] = [];
  try {
    let next = 0;
    for await (const batch of batches) {
      const at = next++ % count;
      if (threads[at]?.isDead) threads[at] = new WorkThread();
      const run = threads[at]?.run(batch).catch((death: unknown) => retryBatch(batch, death, report));
      if (!run) break;
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
