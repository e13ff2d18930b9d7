import { createHash } from 'node:crypto';
import type { ReadResult } from '../../../extract/read/source/file-format.ts';
import type { SourceArticle } from '../../../extract/read/source/source-article.ts';
import { readTask } from '../../../input/read-task.ts';
import type { Task } from '../../../input/tasks.ts';
import { disk } from '../disk.ts';

function hashOf(article: SourceArticle): string {
  const content = JSON.stringify({ ...article, source: '' });
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/**
 * Gives an article an id from its content if it has none, and a source from its id in place of the number of its line,
 * so that the records do not depend on the part of a stream that a machine reads.
 */
function byContent(line: string, read: ReadResult): ReadResult {
  if (!('article' in read)) return read;
  const { article } = read;
  const id = article.id ?? hashOf(article);
  return { article: { ...article, id, source: article.source === line ? `stdin:${id}` : article.source } };
}

/** Reads the articles of a task, in order, as {@link readTask} does. */
export async function* readFromDisk(task: Task): AsyncGenerator<ReadResult> {
  const isStreamed = 'line' in task && task.isStreamed === true;
  for await (const read of readTask(task, disk)) yield isStreamed ? byContent(task.source, read) : read;
}
