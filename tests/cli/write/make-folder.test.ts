import { mkdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makeFolder } from '../../../src/cli/write/make-folder.ts';
import { scratchFolder } from '../scratch-folder.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, mkdir: vi.fn<typeof real.mkdir>(real.mkdir) };
});

afterEach(() => {
  vi.mocked(mkdir).mockRestore();
});

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test('makes a folder and those above it, also twice at once, and leaves one that is there', async () => {
  await using scratch = await scratchFolder();
  await Promise.all([makeFolder(join(scratch.path, 'a/b/c')), makeFolder(join(scratch.path, 'a/b/c'))]);
  await makeFolder(join(scratch.path, 'a/b/c/'));
  await makeFolder(scratch.path);
  expect((await stat(join(scratch.path, 'a/b/c'))).isDirectory()).toBe(true);
});

test('a file in the way is an error', async () => {
  await using scratch = await scratchFolder({ file: '' });
  await symlink('nothing', join(scratch.path, 'broken'));
  await expect(makeFolder(join(scratch.path, 'file'))).rejects.toThrow('EEXIST');
  await expect(makeFolder(join(scratch.path, 'file/a'))).rejects.toThrow('ENOTDIR');
  await expect(makeFolder(join(scratch.path, 'broken'))).rejects.toThrow('EEXIST');
});

test('a read-only disk is the reason given, not a folder that is missing', async () => {
  await using scratch = await scratchFolder();
  vi.mocked(mkdir).mockImplementation((path, options) => {
    // As Linux and Node do it: with `recursive`, Node looks for the folder after an error that it does not know.
    const missing = String(path) !== join(scratch.path, 'new') || typeof options === 'object';
    return Promise.reject(failure(missing ? 'ENOENT' : 'EROFS'));
  });
  await expect(makeFolder(join(scratch.path, 'new/data'))).rejects.toThrow('EROFS');
});
