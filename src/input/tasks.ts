import { byteLines } from './byte-lines.ts';
import { articleLimit, fileLimit, tooLong } from '../extract/read/source/limits.ts';
import type { ReadOptions } from '../extract/read/read-file.ts';
import type { FileAccess } from './file-access.ts';

/** A file to read. `source` is its path below the given folder, separated by `/`, or its name. */
export interface InputFile<Path> {
  path: Path;
  source: string;
  size: number;
}

/**
 * A piece of work for one extraction: a file, or one line of a file of many articles, or the `reason` why either cannot
 * be read. `size` in bytes. `path` is that of a disk, unless given. `key` is that of the cache of records, which is
 * passed on to the outcomes.
 */
export type Task<Path = string | Uint8Array> = {
  source: string;
  size: number;
  options?: ReadOptions;
  key?: Uint8Array | undefined;
} & (
  | { path: Path }
  // A line of standard input is known by its content, since several machines may read parts of one stream.
  | { line: Uint8Array; isStreamed?: boolean }
  | { reason: string }
);

const batchTasks = 128;
const batchBytes = 256 * 1024;

function isBlank(line: Uint8Array): boolean {
  return !line.some((byte) => byte > 0x20);
}

/**
 * Parts a stream of JSON Lines into one task a line; lines count from 1, blank ones are passed over. Whatever is wrong
 * with a line, or with the stream, is a task with its reason.
 */
export async function* lineTasks(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  reasonFor: FileAccess<never>['reasonFor'],
  limit = articleLimit,
  unit: 'article' | 'record' = 'article',
): AsyncGenerator<Task<never>> {
  try {
    for await (const { number, bytes } of byteLines(chunks, limit)) {
      const line = `${source}:${number}`;
      if (bytes === null) yield { source: line, size: 0, reason: tooLong(limit, unit) };
      else if (!isBlank(bytes)) yield { source: line, size: bytes.length, line: bytes };
    }
  } catch (error) {
    const reason = reasonFor(error);
    if (reason === null) throw error;
    yield { source, size: 0, reason };
  }
}

/** Makes one task per file, and for JSON Lines one per line, so that a file of any length needs little memory. */
export async function* fileTasks<Path>(
  files: readonly InputFile<Path>[],
  { stream, reasonFor }: Pick<FileAccess<Path>, 'stream' | 'reasonFor'>,
  limits = { article: articleLimit, file: fileLimit },
): AsyncGenerator<Task<Path>> {
  for (const { path, source, size } of files) {
    if (/\.(?:jsonl|ndjson)$/i.test(source)) {
      let blank = true;
      for await (const task of lineTasks(source, stream(path), reasonFor, limits.article)) {
        blank = false;
        yield task;
      }
      if (blank) yield { source, size: 0, reason: size === 0 ? 'the file is empty' : 'nothing but white space' };
    } else if (size > limits.file) yield { source, size: 0, reason: tooLong(limits.file, 'file') };
    else yield { source, size, path };
  }
}

/** Groups tasks into batches that are worth a message to another thread, and that `extractArticles` runs as one. */
export async function* batched<Path>(tasks: AsyncIterable<Task<Path>>): AsyncGenerator<Task<Path>[]> {
  let batch: Task<Path>[] = [];
  let bytes = 0;
  for await (const task of tasks) {
    batch.push(task);
    bytes += task.size;
    if (batch.length < batchTasks && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
