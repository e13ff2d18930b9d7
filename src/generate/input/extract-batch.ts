import { readFileSync } from 'node:fs';
import { decodeRecord } from '../../bundle/decode-pieces.ts';
import type { SkippedInput } from '../../bundle/format.ts';
import type { ArticleRecord } from '../../bundle/record.ts';
import type { SourceArticle } from '../../extract/article.ts';
import { extractArticle, extractArticles } from '../../extract/extract-article.ts';
import { decodeText } from '../../extract/read/decode-text.ts';
import { readArticles, readJsonLine } from '../../extract/read/read-file.ts';
import { diskReason } from '../command/errors.ts';
import type { Task } from './tasks.ts';

/** What became of one article: its record, or why it was skipped. */
export type Outcome = { record: ArticleRecord } | { skipped: SkippedInput };

type Read = ReturnType<typeof readArticles>[number];

function readTask(task: Task): readonly Read[] {
  try {
    if ('path' in task) return readArticles(task.source, readFileSync(task.path));
  } catch (error) {
    const reason = diskReason(error);
    if (reason === null) throw error;
    return [{ unreadable: { source: task.source, reason } }];
  }
  const text = decodeText(task.line);
  return [
    text === null ? { unreadable: { source: task.source, reason: 'not text' } } : readJsonLine(task.source, text),
  ];
}

// Through JSON and the decoder: a record made here is the same, to the order of its fields, as one read from a file.
function checked(record: ArticleRecord): ArticleRecord {
  return decodeRecord(JSON.stringify(record), record.source);
}

function recordsOf(articles: readonly SourceArticle[]): ArticleRecord[] {
  try {
    return extractArticles(articles).map(checked);
  } catch {
    // Once more, one by one, to say which of them it was.
    return articles.map((article) => {
      try {
        return checked(extractArticle(article));
      } catch (error) {
        throw new Error(`${article.source}: no record could be made of this article`, { cause: error });
      }
    });
  }
}

/** Reads and extracts, in order. An unreadable input is an outcome; any other error is thrown. */
export function extractBatch(tasks: readonly Task[]): Outcome[] {
  const reads = tasks.flatMap(readTask);
  const records = recordsOf(reads.flatMap((read) => ('article' in read ? [read.article] : []))).values();
  return reads.map((read) => {
    if ('unreadable' in read) return { skipped: read.unreadable };
    const { value } = records.next();
    if (!value) throw new Error(`${read.article.source}: no record was made of this article`);
    return { record: value };
  });
}
