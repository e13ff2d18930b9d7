import { readFileSync } from 'node:fs';
import { StepError } from '../../../base/step-error.ts';
import { skippedFor } from '../../../contract/skipped.ts';
import { readFile, readLine } from '../../../extract/read/read-file.ts';
import type { ReadResult } from '../../../extract/read/source/file-format.ts';
import { diskReason } from '../../report/errors.ts';
import type { Task } from '../tasks.ts';

/** Reads the articles of a task, in order. Throws nothing: an input that cannot be read is `unreadable`. */
export async function* readTask(task: Task): AsyncGenerator<ReadResult> {
  const { source } = task;
  try {
    if ('reason' in task) yield { unreadable: { source, reason: task.reason } };
    else if ('line' in task) yield readLine(source, task.line);
    else yield* readFile({ source, bytes: readFileSync(Buffer.from(task.path)) });
  } catch (error) {
    const reason = diskReason(error);
    yield { unreadable: reason === null ? skippedFor(source, new StepError('reading', error)) : { source, reason } };
  }
}
