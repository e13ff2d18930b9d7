import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractAll } from '../../../src/cli/input/extract-all.ts';
import type { Outcome } from '../../../src/cli/input/workers/extract-batch.ts';
import { recordTasks } from '../../../src/cli/input/record-tasks.ts';
import { batched, fileTasks } from '../../../src/cli/input/tasks.ts';
import type { Task } from '../../../src/cli/input/tasks.ts';
import { findInputs } from '../../../src/cli/input/walk.ts';
import type { RecordLine } from '../../../src/cli/store/record-line.ts';
import type { ArticleRecord } from '../../../src/contract/record.ts';
import { makeRecord } from '../make-record.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { listOf, streamOf } from '../../streams.ts';

function recordOf({ json }: RecordLine): ArticleRecord {
  return JSON.parse(new TextDecoder().decode(json));
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

  test('passes over the folders of saved pages, with a note for each', async () => {
    await using scratch = await scratchFolder({
      'in/Ferry.html': '',
      'in/Ferry_files/frame.html': '',
      'in/Fähre.htm': '',
      'in/Fähre-Dateien/a.txt': '',
      'in/Port_files/a.txt': '',
      'in/Ferry.html_files/a.txt': '',
      'in/Selby.html': '',
      'in/Selby_file': '',
      'in/_files/a.txt': '',
    });
    const found = findInputs([join(scratch.path, 'in')]);
    expect(found.files.map(({ source }) => source)).toEqual([
      'Ferry.html',
      'Ferry.html_files/a.txt',
      'Fähre.htm',
      'Port_files/a.txt',
      'Selby.html',
      'Selby_file',
      '_files/a.txt',
    ]);
    const note = 'passed over, because it belongs to the saved page Ferry.html; name it as a path to have it read';
    expect(found.notes).toEqual([
      { source: 'Ferry_files', note },
      { source: 'Fähre-Dateien', note: note.replace('Ferry.html', 'Fähre.htm') },
    ]);
    expect(sourcesOf([join(scratch.path, 'in/Ferry_files')])).toEqual(['frame.html']);
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

  test('says of a path that is too long that it is, and goes on', () => {
    const reason = 'the path, or a name in it, is too long';
    expect(findInputs(['x'.repeat(300), `${'./'.repeat(3000)}${'y'.repeat(300)}`, 'missing']).skipped).toEqual([
      { source: 'y'.repeat(300), reason },
      { source: 'missing', reason: 'no such file or folder' },
      { source: 'x'.repeat(300), reason },
    ]);
  });

  test('says of a name that the arguments could not carry that it is not UTF-8', () => {
    const [skipped] = findInputs(['caf\uFFFD.txt']).skipped;
    expect(skipped?.reason).toBe('a name that is not UTF-8 is found only by way of its folder; name that');
  });

  test('finds names that are not UTF-8, shown in Windows-1252', async () => {
    await using scratch = await scratchFolder({ 'café.txt': 'One.', 'out/b.txt': 'Two.' });
    const latin1 = (path: string): Buffer =>
      Buffer.concat([Buffer.from(`${scratch.path}/`), Buffer.from(path, 'latin1')]);
    await writeFile(latin1('café.txt'), 'Three.');
    await mkdir(latin1('über'));
    await writeFile(latin1('über/a.jsonl'), '{"articleBody":"Four."}');
    await writeFile(latin1('über/corrections.json'), '{}');
    await symlink('../out', latin1('über/in'));
    await symlink(Buffer.from('über', 'latin1'), join(scratch.path, 'round'));
    const found = findInputs([scratch.path]);
    expect(found.files.map(({ source }) => source)).toEqual(['café.txt', 'café.txt', 'out/b.txt', 'über/a.jsonl']);
    expect([found.skipped, found.corrections.length]).toEqual([[], 1]);
    const outcomes = (await listOf(extractAll(fileTasks(found.files), 1))).flat();
    expect(new Set(outcomes.map((outcome) => 'line' in outcome && recordOf(outcome.line).articleBody))).toEqual(
      new Set(['One.', 'Two.', 'Three.', 'Four.']),
    );
  });

  test('takes a folder for a folder, whatever its name, and a missing file for one article', async () => {
    await using scratch = await scratchFolder({ 'x.txt/y.txt': '' });
    const found = findInputs([join(scratch.path, 'x.txt'), join(scratch.path, 'z.txt')]);
    expect(found.files.map(({ source }) => source)).toEqual(['y.txt']);
    expect(found.skipped).toEqual([{ source: 'z.txt', reason: 'no such file or folder' }]);
  });
});

async function tasksOf(
  files: Record<string, string | Uint8Array>,
  limits?: { article: number; file: number },
): Promise<[string, string][]> {
  await using scratch = await scratchFolder(files);
  const tasks = await listOf(fileTasks(findInputs([scratch.path]).files, limits));
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
    const gone = await listOf(fileTasks([{ path: 'no/such.jsonl', source: 'such.jsonl', size: 3 }]));
    expect(gone).toEqual([{ source: 'such.jsonl', size: 0, reason: 'no such file or folder' }]);
  });
});

async function readSources(files: Record<string, string | Uint8Array>, limit?: number): Promise<string[]> {
  await using scratch = await scratchFolder(files);
  const outcomes = (await listOf(extractAll(recordTasks(findInputs([scratch.path]).files, limit), 1, 'decode'))).flat();
  return outcomes.map((outcome) =>
    'skipped' in outcome ? `${outcome.skipped.source}: ${outcome.skipped.reason}` : sourceOf(outcome),
  );
}

describe('recordTasks', () => {
  const record = JSON.stringify(makeRecord({ body: 'The dam was opened.' }));

  test('reads UTF-16, as a shell on Windows writes it', async () => {
    const utf16 = Buffer.from(`\uFEFF${record}\r\n${record}\r\n`, 'utf16le');
    expect(await readSources({ 'a.jsonl': utf16 })).toEqual(['a.txt', 'a.txt']);
  });

  test('a line that is too long or has a zero byte costs only itself', async () => {
    const text = [record, `${record}${' '.repeat(1000)}`, record.replace('dam', 'd\0m'), record].join('\n');
    const [first, long, zero, last] = await readSources({ 'a.jsonl': text }, 1000);
    expect([first, last]).toEqual(['a.txt', 'a.txt']);
    expect(long).toBe('a.jsonl:2: longer than 1000 bytes, the limit of one record');
    expect(zero).toMatch(/^a\.jsonl:3: no record: /);
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

function sourceOf(outcome: Outcome): string {
  if ('line' in outcome) return outcome.line.head.source;
  return 'skipped' in outcome ? outcome.skipped.source : outcome.note.source;
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
