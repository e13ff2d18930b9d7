import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteLines } from '../../../src/generate/input/byte-lines.ts';
import { extractAll } from '../../../src/generate/input/extract-all.ts';
import type { Outcome } from '../../../src/generate/input/extract-batch.ts';
import { batched, fileTasks } from '../../../src/generate/input/tasks.ts';
import type { Task } from '../../../src/generate/input/tasks.ts';
import { findInputs } from '../../../src/generate/input/walk.ts';
import { scratchFolder } from '../scratch-folder.ts';

async function* streamOf<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

async function listOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of stream) list.push(value);
  return list;
}

function sourcesOf(paths: readonly string[]): string[] {
  return findInputs(paths).files.map(({ source }) => source);
}

describe('findInputs', () => {
  test('names files by their path below the folder given, sorted by code units', async () => {
    await using scratch = await scratchFolder({
      'b.txt': '',
      'B.txt': '',
      'é.txt': '',
      'a/b.txt': '',
      '.dot/c.txt': '',
      '.d.txt': '',
    });
    expect(sourcesOf([scratch.path])).toEqual(['B.txt', 'a/b.txt', 'b.txt', 'é.txt']);
    expect(sourcesOf([join(scratch.path, 'a/b.txt')])).toEqual(['b.txt']);
  });

  test('knows a file by the outermost folder given, whatever the order', async () => {
    await using scratch = await scratchFolder({ 'a/b/c.txt': '' });
    const paths = ['a/b/c.txt', 'a/b', 'a', '.'].map((path) => join(scratch.path, path));
    expect(sourcesOf(paths)).toEqual(['a/b/c.txt']);
    expect(sourcesOf(paths.toReversed())).toEqual(['a/b/c.txt']);
  });

  test('follows links once, and a file goes by its own name', async () => {
    await using scratch = await scratchFolder({ 'in/b.txt': '', 'out/c.txt': '' });
    await symlink('b.txt', join(scratch.path, 'in/a.txt'));
    await symlink('../out', join(scratch.path, 'in/more'));
    await symlink('../in', join(scratch.path, 'out/round'));
    expect(sourcesOf([join(scratch.path, 'in')])).toEqual(['b.txt', 'more/c.txt']);
  });

  test('passes over what is hidden and node_modules, with a note for each', async () => {
    await using scratch = await scratchFolder({
      'in/a.txt': '',
      'in/.git/HEAD': '',
      'in/deep/.DS_Store': '',
      'in/deep/node_modules/b/README.md': '',
      'in/.obsidian/c.txt': '',
    });
    await symlink('a.txt', join(scratch.path, 'in/.link'));
    const found = findInputs([join(scratch.path, 'in')]);
    expect(found.files.map(({ source }) => source)).toEqual(['a.txt']);
    expect(found.skipped).toEqual([]);
    const note = 'passed over, because it is hidden; name it as a path to have it read';
    expect(found.notes).toEqual([
      { source: '.git', note },
      { source: '.link', note },
      { source: '.obsidian', note },
      { source: 'deep/.DS_Store', note },
      { source: 'deep/node_modules', note: note.replace('it is hidden', 'it holds packages') },
    ]);
  });

  test('reads what is hidden where it is named, whatever else is', async () => {
    await using scratch = await scratchFolder({
      'in/.notes/a.txt': '',
      'in/.notes/.b.txt': '',
      'in/node_modules/c.txt': '',
    });
    const named = ['in/.notes', 'in/node_modules', 'in/.notes/.b.txt'].map((path) => join(scratch.path, path));
    expect(sourcesOf(named)).toEqual(['.b.txt', 'a.txt', 'c.txt']);
    const found = findInputs([...named, join(scratch.path, 'in')]);
    expect(found.files.map(({ source }) => source)).toEqual(['.notes/.b.txt', '.notes/a.txt', 'node_modules/c.txt']);
    expect(found.notes).toEqual([]);
  });

  test('takes a folder for a folder, whatever its name, and a missing file for one article', async () => {
    await using scratch = await scratchFolder({ 'x.txt/y.txt': '' });
    const found = findInputs([join(scratch.path, 'x.txt'), join(scratch.path, 'z.txt')]);
    expect(found.files.map(({ source }) => source)).toEqual(['y.txt']);
    expect(found.skipped).toEqual([{ source: 'z.txt', reason: 'no such file or folder' }]);
  });
});

test('lines are the same wherever the stream is cut', async () => {
  const pieces = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '', ' '), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 5 }), async (parts, size) => {
      const bytes = Buffer.from(parts.join(''));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      const lines = (await listOf(byteLines(streamOf(chunks)))).map((line) => Buffer.from(line).toString());
      const expected = bytes.toString().split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(lines).toEqual(expected);
    }),
  );
});

async function tasksOf(files: Record<string, string | Uint8Array>): Promise<[string, 'line' | 'file'][]> {
  await using scratch = await scratchFolder(files);
  const tasks = await listOf(fileTasks(findInputs([scratch.path]).files));
  return tasks.map((task) => [task.source, 'line' in task ? 'line' : 'file']);
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

  test('leaves what has no lines to the reader of files', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]);
    expect(
      (await tasksOf({ 'a.jsonl': '', 'b.jsonl': '\n\n', 'c.jsonl': utf16, 'd.jsonl': 'a\0b' })).map(
        ([, kind]) => kind,
      ),
    ).toEqual(['file', 'file', 'file', 'file']);
  });
});

function taskOf(size: number): Task {
  return { source: 's', size, path: 'p' };
}

async function batchLengths(sizes: number[]): Promise<number[]> {
  return (await listOf(batched(streamOf(sizes.map(taskOf))))).map((batch) => batch.length);
}

test('batches are small in number and in bytes', async () => {
  expect(await batchLengths(Array.from({ length: 20 }, () => 10))).toEqual([16, 4]);
  expect(await batchLengths([10, 300_000, 10])).toEqual([2, 1]);
  expect(await batchLengths([])).toEqual([]);
});

function sourceOf(outcome: Outcome): string {
  return 'record' in outcome ? outcome.record.source : outcome.skipped.source;
}

describe('extractAll', { timeout: 60_000 }, () => {
  test('gives the same on one thread and on several', async () => {
    const tasks = Array.from({ length: 400 }, (_, at): Task => {
      const line = Buffer.from(
        at % 7 === 0 ? 'broken' : JSON.stringify({ articleBody: `Envoy ${at} left. `.repeat(at % 50) }),
      );
      return { source: `s:${at}`, size: line.length, line };
    });
    const one = (await listOf(extractAll(streamOf(tasks), 1))).flat();
    const several = (await listOf(extractAll(streamOf(tasks), 3))).flat();
    expect(one.map(sourceOf)).toEqual(tasks.map(({ source }) => source));
    expect(several).toEqual(one);
  });

  test('a file that goes away meanwhile is skipped, on a thread too', async () => {
    await using scratch = await scratchFolder({ 'a.txt': 'The dam was opened.' });
    const [file] = findInputs([scratch.path]).files;
    await rename(join(scratch.path, 'a.txt'), join(scratch.path, 'b.txt'));
    const task: Task = { source: 'a.txt', size: 600_000, path: file?.path ?? '' };
    const outcomes = (await listOf(extractAll(streamOf([task, task, task]), 2))).flat();
    expect(outcomes).toEqual(
      Array.from({ length: 3 }, () => ({ skipped: { source: 'a.txt', reason: 'no such file or folder' } })),
    );
  });
});
