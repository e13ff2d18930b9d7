import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractAll } from '../../../src/cli/input/extract-all.ts';
import type { Task } from '../../../src/input/tasks.ts';
import { findInputs } from '../../../src/cli/input/walk.ts';
import { sourceOf } from './source-of.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { listOf, streamOf } from '../../streams.ts';

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
