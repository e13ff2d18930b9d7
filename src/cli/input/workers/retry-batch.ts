import type { Outcome } from '../../../input/extract-batch.ts';
import type { Batch } from './run-batch.ts';
import { WorkThread } from './work-thread.ts';

/** Runs batches one after the other on a thread that no other batch is on, so that none is lost with another. */
class LoneThread {
  private thread: WorkThread | undefined;

  async run(batch: Batch): Promise<Outcome[]> {
    this.thread ??= new WorkThread();
    try {
      return await this.thread.run(batch);
    } catch (error) {
      this.thread = undefined;
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.thread?.end();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function runEach(thread: LoneThread, { work, tasks }: Batch): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const task of tasks)
    try {
      outcomes.push(...(await thread.run({ work, tasks: [task] })));
    } catch (error) {
      outcomes.push({ skipped: { source: task.source, reason: `it ended a worker thread: ${messageOf(error)}` } });
    }
  return outcomes;
}

/**
 * Runs a batch again whose thread died: once as a whole, then task by task, so that only the task that ends a thread
 * is skipped. `report` gets a line for each death of the batch.
 */
export async function retryBatch(batch: Batch, death: unknown, report: (line: string) => void): Promise<Outcome[]> {
  const thread = new LoneThread();
  const count = batch.tasks.length;
  const inputs = `${count} ${count === 1 ? 'input is' : 'inputs are'}`;
  report(`a worker thread ended: ${messageOf(death)}; its ${inputs} tried again`);
  try {
    return await thread.run(batch);
  } catch (error) {
    report(`a worker thread ended again: ${messageOf(error)}; its ${inputs} tried one by one`);
    return await runEach(thread, batch);
  } finally {
    await thread.end();
  }
}
