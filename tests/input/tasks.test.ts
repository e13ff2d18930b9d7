import { describe, expect, test } from 'vitest';
import { disk } from '../../src/cli/input/disk.ts';
import { batched, fileTasks } from '../../src/input/tasks.ts';
import type { Task } from '../../src/input/tasks.ts';
import { findInputs } from '../../src/cli/input/walk.ts';
import { scratchFolder } from '../cli/scratch-folder.ts';
import { listOf, streamOf } from '../streams.ts';

async function tasksOf(
  files: Record<string, string | Uint8Array>,
  limits?: { article: number; file: number },
): Promise<[string, string][]> {
  await using scratch = await scratchFolder(files);
  const tasks = await listOf(fileTasks(findInputs([scratch.path]).files, disk, limits));
  return tasks.map((task) => {
    if ('reason' in task) return [task.source, task.reason];
    return [task.source, 'line' in task ? 'line' : 'file'];
  });
}

describe('fileTasks', () => {
  test('cuts JSON Lines into lines and leaves other files whole', async () => {
    expect(await tasksOf({ 'a.txt': 'a\nb', 'b.JSONL': '{}\n\n \r\n{}', 'c.ndjson': '{}' })).toEqual([
      ['a.txt', 'file'],
      ['b.JSONL:1', 'line'],
      ['b.JSONL:4', 'line'],
      ['c.ndjson:1', 'line'],
    ]);
  });

  test('cuts UTF-16 and what has a zero byte into lines too', async () => {
    const utf16 = Buffer.from('\uFEFF{}\n{}', 'utf16le');
    expect(await tasksOf({ 'a.jsonl': utf16, 'b.jsonl': '{\0}\n{}' })).toEqual([
      ['a.jsonl:1', 'line'],
      ['a.jsonl:2', 'line'],
      ['b.jsonl:1', 'line'],
      ['b.jsonl:2', 'line'],
    ]);
  });

  test('says of lines that are none, too long or gone why they are not read, and goes on', async () => {
    expect(
      await tasksOf(
        { 'a.jsonl': '', 'b.jsonl': '\n\n', 'c.jsonl': '{}\n{    }\n{}', 'd.txt': '123456', 'e.txt': '1' },
        { article: 5, file: 5 },
      ),
    ).toEqual([
      ['a.jsonl', 'the file is empty'],
      ['b.jsonl', 'nothing but white space'],
      ['c.jsonl:1', 'line'],
      ['c.jsonl:2', 'longer than 5 bytes, the limit of one article'],
      ['c.jsonl:3', 'line'],
      ['d.txt', 'longer than 5 bytes, the limit of one file'],
      ['e.txt', 'file'],
    ]);
    const gone = await listOf(fileTasks([{ path: 'no/such.jsonl', source: 'such.jsonl', size: 3 }], disk));
    expect(gone).toEqual([{ source: 'such.jsonl', size: 0, reason: 'no such file or folder' }]);
  });
});

function taskOf(size: number): Task {
  return { source: 's', size, path: 'p' };
}

async function batchLengths(sizes: number[]): Promise<number[]> {
  return (await listOf(batched(streamOf(sizes.map(taskOf))))).map((batch) => batch.length);
}

test('batches are small in number and in bytes', async () => {
  expect(await batchLengths(Array.from({ length: 140 }, () => 10))).toEqual([128, 12]);
  expect(await batchLengths([10, 300_000, 10])).toEqual([2, 1]);
  expect(await batchLengths([])).toEqual([]);
});
