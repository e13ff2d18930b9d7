import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../report/errors.ts';

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const there = errorCode(error) === 'EEXIST' ? await stat(path).catch(() => null) : null;
    if (!there?.isDirectory()) throw error;
  }
}

/**
 * Makes a folder and those above it that are missing, one at a time: with `recursive`, Node reports a read-only disk as
 * a missing folder. Throws the file system's error.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeOne(path);
  }
}
