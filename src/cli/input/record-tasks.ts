import { recordLimit } from '../../extract/read/source/limits.ts';
import { lineTasks } from '../../input/tasks.ts';
import type { InputFile, Task } from '../../input/tasks.ts';
import { disk } from './disk.ts';
import type { FilePath } from './file-path.ts';

/** Makes one task for each record that `extract` wrote, one per line. */
export async function* recordTasks(files: readonly InputFile<FilePath>[], limit = recordLimit): AsyncGenerator<Task> {
  for (const { path, source } of files) yield* lineTasks(source, disk.stream(path), disk.reasonFor, limit, 'record');
}
