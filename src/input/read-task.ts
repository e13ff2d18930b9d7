import { StepError } from '../base/step-error.ts';
import { skippedFor } from '../contract/skipped.ts';
import { readFile, readLine } from '../extract/read/read-file.ts';
import type { ReadResult } from '../extract/read/source/file-format.ts';
import type { FileAccess } from './file-access.ts';
import type { Task } from './tasks.ts';

/** Reads the articles of a task, in order. Throws nothing: an input that cannot be read is `unreadable`. */
export async function* readTask<Path>(task: Task<Path>, access: FileAccess<Path>): AsyncGenerator<ReadResult> {
  const { source, options } = task;
  try {
    if ('reason' in task) yield { unreadable: { source, reason: task.reason } };
    else if ('line' in task) yield* readLine(source, task.line, options);
    else yield* readFile({ source, bytes: await access.read(task.path) }, options);
  } catch (error) {
    const reason = access.reasonFor(error);
    yield { unreadable: reason === null ? skippedFor(source, new StepError('reading', error)) : { source, reason } };
  }
}
