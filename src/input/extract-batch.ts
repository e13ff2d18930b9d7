import type { InputNote } from '../contract/index-format.ts';
import { decodeRecord } from '../contract/decode-pieces.ts';
import type { ArticleRecord } from '../contract/record.ts';
import type { ReadResult } from '../extract/read/source/file-format.ts';
import type { SourceArticle } from '../extract/read/source/source-article.ts';
import { extractArticle, extractArticles } from '../extract/extract-article.ts';
import { recordLine } from './record-line.ts';
import type { RecordLine } from './record-line.ts';
import { inStep } from '../base/step-error.ts';
import { skippedFor } from '../contract/skipped.ts';
import type { Skipped } from '../contract/skipped.ts';
import type { Task } from './tasks.ts';

/**
 * The outcome of one article: its record, or the reason why it was skipped; or a remark about an input. `key` is that
 * of its task.
 */
export type Outcome = ({ line: RecordLine } | { skipped: Skipped } | { note: InputNote }) & {
  key?: Uint8Array | undefined;
};

// A round trip through JSON and the decoder makes a record identical, to the order of its fields, to one read from a
// file.
function checked(record: ArticleRecord): Outcome {
  const decoded = inStep('record', () => decodeRecord(JSON.stringify(record), record.source));
  return { line: inStep('versions', () => recordLine(decoded)) };
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
export async function extractBatch<Path>(
  tasks: readonly Task<Path>[],
  readTask: (task: Task<Path>) => AsyncIterable<ReadResult>,
): Promise<Outcome[]> {
  const reads: (ReadResult & { key: Uint8Array | undefined })[] = [];
  for (const task of tasks) for await (const read of readTask(task)) reads.push({ ...read, key: task.key });
  const outcomes = extractAllOf(reads.flatMap((read) => ('article' in read ? [read.article] : [])));
  let next = 0;
  return reads.flatMap((read): Outcome | [] => {
    const { key } = read;
    if ('unreadable' in read) return { skipped: read.unreadable, key };
    if ('note' in read) return { note: read.note, key };
    const outcome = outcomes[next++];
    return outcome ? { ...outcome, key } : [];
  });
}
