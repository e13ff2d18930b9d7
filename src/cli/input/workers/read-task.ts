import { readFileSync } from 'node:fs';
import { StepError } from '../../../base/step-error.ts';
import { skippedFor, type Skipped } from '../../../contract/skipped.ts';
import { readArticles, readLine } from '../../../extract/read/read-file.ts';
import type { SourceArticle } from '../../../extract/read/source-article.ts';
import { diskReason } from '../../report/errors.ts';
import type { Task } from '../tasks.ts';

/** An article of an input, or why it cannot be read. */
type Read = { article: SourceArticle } | { unreadable: Skipped };

/** Reads the articles of a task, in order. Throws nothing: an input that cannot be read is `unreadable`. */
export function readTask(task: Task): readonly Read[] {
  const { source } = task;
  if ('reason' in task) return [{ unreadable: { source, reason: task.reason } }];
  try {
    const bytes = 'path' in task ? readFileSync(Buffer.from(task.path)) : task.line;
    return 'path' in task ? readArticles(source, bytes) : [readLine(source, bytes)];
  } catch (error) {
    const reason = diskReason(error);
    return [{ unreadable: reason === null ? skippedFor(source, new StepError('reading', error)) : { source, reason } }];
  }
}
