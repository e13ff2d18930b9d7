import { mkdir, readdir, rename, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/cli/report/errors.ts';
import { isLive, withLock } from '../../../src/cli/write/folder-lock.ts';
import { scratchFolder } from '../scratch-folder.ts';

/** A process number that no system gives. */
const noProcess = 999_999_999;
const longAgo = new Date(2020, 0, 1);

/** The name of the folder that a lock of this machine's process `pid` makes. */
function lockOf(pid: number, host = hostname().replaceAll(/[^\w-]/g, '_')): string {
  return `.dateline-${host}.${pid}.0123abcd`;
}

describe('withLock', () => {
  test('gives a folder of its own that is there as long as the action runs', async () => {
    await using scratch = await scratchFolder();
    const work = await withLock(scratch.path, async (folder) => {
      await writeFile(join(folder, 'file'), '');
      expect(await readdir(scratch.path)).toHaveLength(1);
      return folder;
    });
    expect(work).toMatch(/\.dateline-[\w-]+\.\d+\.[0-9a-f]{8}$/);
    expect(await readdir(scratch.path)).toEqual([]);
  });

  test('lets one action in at a time, however many wait', async () => {
    await using scratch = await scratchFolder();
    let inside = 0;
    const most: number[] = [];
    const enter = () =>
      withLock(scratch.path, async (work) => {
        most.push(++inside);
        await writeFile(join(work, 'file'), 'text');
        await readdir(work);
        inside--;
      });
    await Promise.all(Array.from({ length: 8 }, enter));
    expect(most).toEqual(Array.from({ length: 8 }, () => 1));
    expect(await readdir(scratch.path)).toEqual([]);
  });

  test('a lock of a process that ended, or without a heartbeat, is stale; any other is live', async () => {
    await using scratch = await scratchFolder();
    const live = async (name: string, heartbeat = new Date()) => {
      await mkdir(join(scratch.path, name), { recursive: true });
      await utimes(join(scratch.path, name), heartbeat, heartbeat);
      return isLive(scratch.path, name);
    };
    expect(await live(lockOf(process.pid))).toBe(true);
    expect(await live(lockOf(process.pid), longAgo)).toBe(false);
    expect(await live(lockOf(noProcess))).toBe(false);
    expect(await live(lockOf(noProcess, 'another-machine'))).toBe(true);
    expect(await live(lockOf(noProcess, 'another-machine'), longAgo)).toBe(false);
    expect(await live('.dateline-1-0123abcd')).toBe(false);
    expect(await isLive(scratch.path, lockOf(1, 'gone'))).toBe(false);
  });

  test('a stale lock keeps nobody out, a live one does after a while, with a message', async () => {
    await using scratch = await scratchFolder();
    await mkdir(join(scratch.path, lockOf(noProcess)));
    expect(await withLock(scratch.path, async () => 'in', 0)).toBe('in');
    const other = lockOf(noProcess, 'another-machine');
    await mkdir(join(scratch.path, other));
    const refused = withLock(scratch.path, async () => 'in', 0);
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(
      `${scratch.path}: process ${noProcess} of another-machine is writing here; wait until it ends, or remove ${join(scratch.path, other)} if it has ended`,
    );
    expect(await readdir(scratch.path)).toEqual([lockOf(noProcess), other].toSorted());
  });

  test('an action whose lock another run took over fails and says so', async () => {
    await using scratch = await scratchFolder();
    const robbed = withLock(scratch.path, async (work) => {
      await rename(work, join(scratch.path, 'elsewhere'));
      await writeFile(join(work, 'file'), '');
    });
    await expect(robbed).rejects.toThrow(`${scratch.path}: another run took this folder over`);
  });

  test('an error of the disk names the folder, not a temporary file', async () => {
    await using scratch = await scratchFolder();
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    await expect(withLock(scratch.path, () => Promise.reject(full))).rejects.toMatchObject({ path: scratch.path });
    const inside = withLock(scratch.path, (work) => mkdir(join(work, 'a/b')));
    await expect(inside).rejects.toMatchObject({ code: 'ENOENT', path: scratch.path });
    const beside = withLock(scratch.path, () => mkdir(join(scratch.path, 'a/b')));
    await expect(beside).rejects.toMatchObject({ code: 'ENOENT', path: join(scratch.path, 'a/b') });
    const onto = withLock(scratch.path, (work) => rename(work, join(scratch.path, 'a/b')));
    await expect(onto).rejects.toMatchObject({ code: 'ENOENT', path: join(scratch.path, 'a/b') });
    expect(await readdir(scratch.path)).toEqual([]);
  });
});
