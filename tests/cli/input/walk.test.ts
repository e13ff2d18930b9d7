import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractAll } from '../../../src/cli/input/extract-all.ts';
import { fileTasks } from '../../../src/input/tasks.ts';
import { disk } from '../../../src/cli/input/disk.ts';
import { findInputs } from '../../../src/cli/input/walk.ts';
import type { RecordLine } from '../../../src/input/record-line.ts';
import type { ArticleRecord } from '../../../src/contract/record.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { listOf } from '../../streams.ts';

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
    const outcomes = (await listOf(extractAll(fileTasks(found.files, disk), 1))).flat();
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
