import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { reduceCollection } from '../../src/collection/reduce.ts';
import { copyPublic } from '../../src/publish/copy-public.ts';
import { writeBundle } from '../../src/cli/write/write-bundle.ts';
import { makeRecord } from '../cli/make-record.ts';
import { filesOf, scratchFolder } from '../cli/scratch-folder.ts';

const page = { 'index.html': '<!doctype html>' };

async function buildIn(root: string): Promise<string[]> {
  await build({ root, configFile: false, logLevel: 'silent', plugins: [copyPublic()] });
  return Object.keys(await filesOf(join(root, 'dist')));
}

test('of the data only what the index names is published, of the rest all', async () => {
  await using scratch = await scratchFolder({
    ...page,
    'public/data.txt': '',
    'public/sample/articles/a.txt': '',
    'public/data/notes.txt': '',
  });
  const data = join(scratch.path, 'public/data');
  const { folder } = await writeBundle(data, reduceCollection({ title: 'T', records: [makeRecord({})], skipped: [] }));
  for (const left of ['.dateline-4711-0123abcd/new', '0123456789ab']) {
    await mkdir(join(data, left), { recursive: true });
    await writeFile(join(data, left, 'events.json'), '');
  }
  const files = await buildIn(scratch.path);
  expect(files.filter((file) => !file.startsWith(`data/${folder}/`))).toEqual([
    'data.txt',
    'data/bundle.json',
    'index.html',
    'sample/articles/a.txt',
  ]);
  expect(files).toContain(`data/${folder}/texts/0.json`);
});

test('without a bundle nothing is built, and a short message says why', async () => {
  await using scratch = await scratchFolder({ ...page, 'public/other.txt': '' });
  const missing = await buildIn(scratch.path).catch((error: unknown) => error);
  expect(missing).toMatchObject({
    stack: expect.stringMatching(
      /public\/data\/bundle\.json: no such file or folder; make a bundle with npm run bundle$/,
    ),
  });
  await using damaged = await scratchFolder({ ...page, 'public/data/bundle.json': '{"format":' });
  await expect(buildIn(damaged.path)).rejects.toThrow(/bundle\.json: at \(whole file\), expected complete JSON/);
  expect(Object.keys(await filesOf(damaged.path))).toEqual(['index.html', 'public/data/bundle.json']);
});

test('a site without public files is built as it is', async () => {
  await using scratch = await scratchFolder(page);
  expect(await buildIn(scratch.path)).toEqual(['index.html']);
});
