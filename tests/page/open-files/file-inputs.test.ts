import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInputs } from '../../../src/cli/input/walk.ts';
import { fileInputs } from '../../../src/page/open-files/worker/file-inputs.ts';
import { scratchFolder } from '../../cli/scratch-folder.ts';

function found(path: string) {
  return { path, file: new File(['text'], path) };
}

const bySource = (a: { source: string }, b: { source: string }) => (a.source < b.source ? -1 : 1);

test('the files of a folder are those that the command line finds, with the same remarks', async () => {
  const name = fc.constantFrom('a.txt', 'b.html', '.c', 'node_modules', 'b_files', 'd', 'corrections.json');
  const paths = fc.uniqueArray(fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')));
  // No file has the name of a folder.
  const trees = paths.map((all) => all.filter((path) => !all.some((other) => other.startsWith(`${path}/`))));
  await fc.assert(
    fc.asyncProperty(trees, async (tree) => {
      await using folder = await scratchFolder();
      for (const path of tree) {
        await mkdir(dirname(join(folder.path, path)), { recursive: true });
        await writeFile(join(folder.path, path), 'text');
      }
      const expected = findInputs([folder.path]);
      const inputs = fileInputs(tree.map((path) => found(`folder/${path}`)));
      expect(inputs.files.map(({ source, size }) => [source, size])).toEqual(
        expected.files.map(({ source, size }) => [source, size]),
      );
      expect(inputs.notes.toSorted(bySource)).toEqual(expected.notes.toSorted(bySource));
      expect(inputs.corrections.length).toBe(expected.corrections.length);
    }),
    { numRuns: 40 },
  );
});

test('a file that is dropped by itself is read, even a hidden one, and names the collection', () => {
  const inputs = fileInputs([found('.wire.jsonl'), found('skua/gull.txt')]);
  expect(inputs.files.map(({ source }) => source)).toEqual(['.wire.jsonl', 'gull.txt']);
  expect(inputs.title).toBe('.wire and skua');
});

test('a file that the browser cannot read is skipped with the reason', () => {
  const inputs = fileInputs([{ path: 'folder/a.txt', reason: 'no permission' }]);
  expect(inputs.skipped).toEqual([{ source: 'a.txt', reason: 'no permission' }]);
});
