import type { InputNote } from '../../contract/index-format.ts';
import type { Skipped } from '../../contract/skipped.ts';
import { skippedFor } from '../../contract/skipped.ts';
import { explainArticle } from '../../extract/explain/explain-article.ts';
import type { SourceArticle } from '../../extract/read/source/source-article.ts';
import type { Task } from '../../input/tasks.ts';
import { readFromDisk } from './workers/read-from-disk.ts';

/** The lines that explain an article, or why it was skipped; or a remark about an input. */
export type Explained = { lines: readonly string[] } | { skipped: Skipped } | { note: InputNote };

function explainOne(article: SourceArticle): Explained {
  try {
    return { lines: explainArticle(article) };
  } catch (error) {
    return { skipped: skippedFor(article.source, error) };
  }
}

/** Explains articles one by one, in the order of the tasks. */
export async function* explainAll(tasks: AsyncIterable<Task>): AsyncGenerator<Explained> {
  for await (const task of tasks)
    for await (const read of readFromDisk(task)) {
      if ('note' in read) yield { note: read.note };
      else yield 'unreadable' in read ? { skipped: read.unreadable } : explainOne(read.article);
    }
}
