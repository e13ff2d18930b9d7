import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { diskReason } from '../command/errors.ts';
import { byteLines } from './byte-lines.ts';
import type { InputFile } from './walk.ts';

/** A piece of work for one extraction: a file, or one line of a file of many articles. `size` in bytes. */
export type Task = { source: string; size: number } & ({ path: string } | { line: Uint8Array });

const batchTasks = 16;
const batchBytes = 256 * 1024;

/** Parts a stream of JSON Lines into one task a line; lines count from 1, blank ones are passed over. */
export async function* lineTasks(source: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Task> {
  let number = 0;
  for await (const line of byteLines(chunks)) {
    number++;
    if (line.some((byte) => byte > 0x20)) yield { source: `${source}:${number}`, size: line.length, line };
  }
}

// A file of lines that begins with zero bytes or UTF-16's mark cannot be cut at line feeds; it is read as a whole.
async function startsAsText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return bytesRead > 0 && !buffer.subarray(0, bytesRead).includes(0) && buffer[0] !== 0xff && buffer[0] !== 0xfe;
  } finally {
    await file.close();
  }
}

/** One task a file, and one a line for JSON Lines, so that a file of any length needs little memory. */
export async function* fileTasks(files: readonly InputFile[]): AsyncGenerator<Task> {
  for (const { path, source, size } of files) {
    let lines = 0;
    try {
      if (/\.(?:jsonl|ndjson)$/i.test(path) && (await startsAsText(path)))
        for await (const task of lineTasks(source, createReadStream(path))) {
          lines++;
          yield task;
        }
    } catch (error) {
      if (diskReason(error) === null || lines > 0) throw error;
    }
    // Also for a file without a line: whoever reads it whole says what is wrong with it.
    if (lines === 0) yield { source, size, path };
  }
}

/** Puts tasks together into what is worth sending to another thread. */
export async function* batched(tasks: AsyncIterable<Task>): AsyncGenerator<Task[]> {
  let batch: Task[] = [];
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
