import { readFileSync } from 'node:fs';
import { decodeRecord } from '../../bundle/decode.ts';
import type { SkippedInput } from '../../bundle/format.ts';
import type { ArticleRecord } from '../../bundle/record.ts';
import type { SourceArticle } from '../../extract/article.ts';
import { extractArticle } from '../../extract/extract-article.ts';
import { decodeText } from '../../extract/read/decode-text.ts';
import { readArticles, readJsonLine } from '../../extract/read/read-file.ts';
import { diskReason } from '../command/errors.ts';
import type { Task } from './tasks.ts';

/** What became of one article: its record, or why it was skipped. */
export type Outcome = { record: ArticleRecord } | { skipped: SkippedInput };

function readTask(task: Task): ReturnType<typeof readArticles> {
  if ('path' in task) return readArticles(task.source, readFileSync(task.path));
  const text = decodeText(task.line);
  if (text === null) return [{ unreadable: { source: task.source, reason: 'not text' } }];
  return [readJsonLine(task.source, text)];
}

// Through JSON and the decoder: a record made here is the same, to the order of its fields, as one read from a file.
function recordOf(article: SourceArticle): ArticleRecord {
  try {
    return decodeRecord(JSON.stringify(extractArticle(article)), article.source);
  } catch (error) {
    throw new Error(`${article.source}: no record could be made of this article`, { cause: error });
  }
}

/** Reads and extracts, in order. An unreadable input is an outcome; any other error is thrown. */
export function extractBatch(tasks: readonly Task[]): Outcome[] {
  return tasks.flatMap((task) => {
    try {
      return readTask(task).map((read) =>
        'article' in read ? { record: recordOf(read.article) } : { skipped: read.unreadable },
      );
    } catch (error) {
      const reason = diskReason(error);
      if (reason === null) throw error;
      return [{ skipped: { source: task.source, reason } }];
    }
  });
}
