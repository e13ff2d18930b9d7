import { createReadStream } from 'node:fs';
import { recordLimit } from '../../extract/read/source/limits.ts';
import { lineTasks } from './tasks.ts';
import type { Task } from './tasks.ts';
import type { InputFile } from './walk.ts';

/** Makes one task for each record that `extract` wrote, one per line. */
export async function* recordTasks(files: readonly InputFile[], limit = recordLimit): AsyncGenerator<Task> {
  for (const { path, source } of files) yield* lineTasks(source, createReadStream(path), limit, 'record');
}
