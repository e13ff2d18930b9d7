import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchPaths } from '../../../src/cli/serve/watch-paths.ts';
import { scratchFolder } from '../scratch-folder.ts';

function unexpected(error: unknown): void {
  throw error;
}

/** Resolves to the number of reports once a change of the path by `act` is reported. */
async function firstChange(path: string, act: () => Promise<void>): Promise<number> {
  const ending = new AbortController();
  let changes = 0;
  const changed = new Promise<void>((resolve) => {
    const count = (): void => {
      changes++;
      resolve();
    };
    watchPaths([path], ending.signal, count, unexpected);
  });
  await act();
  await changed;
  ending.abort();
  return changes;
}

test('a file in a folder of a folder, and its removal, are changes', async () => {
  await using scratch = await scratchFolder({ 'in/deep/old.txt': 'old' });
  const [folder, file] = [join(scratch.path, 'in'), join(scratch.path, 'in/deep/new.txt')];
  expect(await firstChange(folder, () => writeFile(file, 'new'))).toBeGreaterThan(0);
  expect(await firstChange(folder, () => rm(file))).toBeGreaterThan(0);
});

test('a file that is replaced by another is a change', async () => {
  await using scratch = await scratchFolder({ 'one.txt': 'one', 'other.txt': 'other' });
  const path = join(scratch.path, 'one.txt');
  expect(await firstChange(path, () => rename(join(scratch.path, 'other.txt'), path))).toBeGreaterThan(0);
});

test('a hidden folder is passed over, unless it is given itself', async () => {
  await using scratch = await scratchFolder({ '.hidden/old.txt': 'old' });
  const ending = new AbortController();
  let changes = 0;
  watchPaths([scratch.path], ending.signal, () => (changes += 1), unexpected);
  const hidden = join(scratch.path, '.hidden');
  await firstChange(hidden, () => writeFile(join(hidden, 'new.txt'), 'new'));
  ending.abort();
  expect(changes).toBe(0);
});

test('what cannot be watched is reported with its path', () => {
  const faults: unknown[] = [];
  watchPaths(
    ['missing'],
    new AbortController().signal,
    () => undefined,
    (error, path) => faults.push([error, path]),
  );
  expect(faults).toEqual([[expect.objectContaining({ code: 'ENOENT' }), 'missing']]);
});
