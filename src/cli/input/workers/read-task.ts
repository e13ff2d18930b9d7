import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { StepError } from '../../../base/step-error.ts';
import { skippedFor } from '../../../contract/skipped.ts';
import { readFile, readLine } from '../../../extract/read/read-file.ts';
import type { ReadResult } from '../../../extract/read/source/file-format.ts';
import type { SourceArticle } from '../../../extract/read/source/source-article.ts';
import { diskReason } from '../../report/errors.ts';
import type { Task } from '../tasks.ts';

function hashOf(article: SourceArticle): string {
  const content = JSON.stringify({ ...article, source: '' });
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/**
 * Gives an article an id from its content if it has none, and a source from its id in place of the number of its line,
 * so that the records do not depend on the part of a stream that a machine reads.
 */
function byContent(line: string): (read: ReadResult) => ReadResult {
  return (read) => {
    if (!('article' in read)) return read;
    const { article } = read;
    const id = article.id ?? hashOf(article);
    return { article: { ...article, id, source: article.source === line ? `stdin:${id}` : article.source } };
  };
}

/** Reads the articles of a task, in order. Throws nothing: an input that cannot be read is `unreadable`. */
export async function* readTask(task: Task): AsyncGenerator<ReadResult> {
  const { source, options } = task;
  try {
    if ('reason' in task) yield { unreadable: { source, reason: task.reason } };
    else if ('line' in task)
      yield* readLine(source, task.line, options).map(task.isStreamed ? byContent(source) : (read) => read);
    else yield* readFile({ source, bytes: readFileSync(Buffer.from(task.path)) }, options);
  } catch (error) {
    const reason = diskReason(error);
    yield { unreadable: reason === null ? skippedFor(source, new StepError('reading', error)) : { source, reason } };
  }
}
