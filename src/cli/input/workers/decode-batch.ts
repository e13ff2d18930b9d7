import { inStep } from '../../../base/step-error.ts';
import { FormatError } from '../../../contract/decode.ts';
import { decodeRecord } from '../../../contract/decode-pieces.ts';
import { skippedFor } from '../../../contract/skipped.ts';
import { recordLine } from '../../../input/record-line.ts';
import type { Task } from '../../../input/tasks.ts';
import type { Outcome } from '../../../input/extract-batch.ts';

function decodeOne(text: string, source: string): Outcome {
  try {
    const record = decodeRecord(text, source);
    return { line: inStep('versions', () => recordLine(record)) };
  } catch (error) {
    if (!(error instanceof FormatError)) return { skipped: skippedFor(source, error) };
    const { path, expected, found } = error;
    return { skipped: { source, reason: `no record: at ${path}, expected ${expected}, found ${found}` } };
  }
}

/** Decodes records that were made earlier, one a task. A line that is no record is skipped with its fault. */
export function decodeBatch(tasks: readonly Task[]): Outcome[] {
  return tasks.map((task) => {
    const { source } = task;
    if ('line' in task) return decodeOne(new TextDecoder().decode(task.line), source);
    return { skipped: { source, reason: 'reason' in task ? task.reason : 'no line of a file of records' } };
  });
}
