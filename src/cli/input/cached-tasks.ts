import type { RecordCache } from '../store/record-cache.ts';
import type { Outcome } from '../../input/extract-batch.ts';
import type { RecordLine } from '../../input/record-line.ts';
import type { Task } from '../../input/tasks.ts';
import { disk } from './disk.ts';

function bytesOf(task: Task): Uint8Array | null {
  if ('reason' in task) return null;
  if ('line' in task) return task.line;
  try {
    return disk.read(task.path);
  } catch {
    // The thread that reads it again reports the reason.
    return null;
  }
}

/** Passes on the tasks whose records are not in the cache; `take` gets the records of the others. */
export async function* unknownTasks(
  tasks: AsyncIterable<Task>,
  cache: RecordCache,
  take: (line: RecordLine) => void,
): AsyncGenerator<Task> {
  for await (const task of tasks) {
    const bytes = bytesOf(task);
    const key = bytes === null ? undefined : cache.keyOf(`${task.source}\0${JSON.stringify(task.options)}`, bytes);
    const lines = key ? cache.find(key) : null;
    if (lines) lines.forEach(take);
    else yield { ...task, key };
  }
}

/** Keeps the records of each task that has a key, all of whose articles were read, and that has no remark. */
export function keepOutcomes(cache: RecordCache, outcomes: readonly Outcome[]): void {
  const byTask = new Map<Uint8Array, (RecordLine | null)[]>();
  for (const outcome of outcomes) {
    if (!outcome.key) continue;
    const known = byTask.get(outcome.key) ?? [];
    known.push('line' in outcome ? outcome.line : null);
    byTask.set(outcome.key, known);
  }
  for (const [key, lines] of byTask) {
    const whole = lines.flatMap((line) => line ?? []);
    if (whole.length === lines.length) cache.keep(key, whole);
  }
}
