import type { InputNote } from '../../../contract/index-format.ts';
import { decodeRecord } from '../../../contract/decode-pieces.ts';
import type { ArticleRecord } from '../../../contract/record.ts';
import type { ReadResult } from '../../../extract/read/source/file-format.ts';
import type { SourceArticle } from '../../../extract/read/source/source-article.ts';
import { extractArticle, extractArticles } from '../../../extract/extract-article.ts';
import { readTask } from './read-task.ts';
import { inStep } from '../../../base/step-error.ts';
import { skippedFor } from '../../../contract/skipped.ts';
import type { Skipped } from '../../../contract/skipped.ts';
import type { Task } from '../tasks.ts';

/** The outcome of one article: its record, or the reason why it was skipped; or a remark about an input. */
export type Outcome = { record: ArticleRecord } | { skipped: Skipped } | { note: InputNote };

// A round trip through JSON and the decoder makes a record identical, to the order of its fields, to one read from a
// file.
function checked(record: ArticleRecord): Outcome {
  return { record: inStep('record', () => decodeRecord(JSON.stringify(record), record.source)) };
}

function extractOne(article: SourceArticle): Outcome {
  try {
    return checked(extractArticle(article));
  } catch (error) {
    return { skipped: skippedFor(article.source, error) };
  }
}

function extractAllOf(articles: readonly SourceArticle[]): Outcome[] {
  try {
    return extractArticles(articles).map(checked);
  } catch {
    // Retries the inputs one by one, so that only the faulty one is skipped.
    return articles.map(extractOne);
  }
}

/** Reads and extracts a batch in order. Errors of an input become its outcome; nothing is thrown. */
export async function extractBatch(tasks: readonly Task[]): Promise<Outcome[]> {
  const reads: ReadResult[] = [];
  for (const task of tasks) for await (const read of readTask(task)) reads.push(read);
  const outcomes = extractAllOf(reads.flatMap((read) => ('article' in read ? [read.article] : [])));
  let next = 0;
  return reads.flatMap((read) => {
    if ('unreadable' in read) return { skipped: read.unreadable };
    return 'note' in read ? { note: read.note } : (outcomes[next++] ?? []);
  });
}
