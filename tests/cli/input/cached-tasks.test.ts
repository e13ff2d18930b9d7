import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepOutcomes, unknownTasks } from '../../../src/cli/input/cached-tasks.ts';
import { extractAll } from '../../../src/cli/input/extract-all.ts';
import { fileTasks } from '../../../src/input/tasks.ts';
import { findInputs } from '../../../src/cli/input/walk.ts';
import { RecordCache } from '../../../src/cli/store/record-cache.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { disk } from '../../../src/cli/input/disk.ts';
import { listOf } from '../../streams.ts';

/** Extracts a folder with its cache: the sources extracted anew, and those from the cache. */
async function run(folder: string, cacheFolder: string): Promise<{ anew: string[]; known: string[] }> {
  const cache = new RecordCache(cacheFolder, 'own', 'v1');
  const known: string[] = [];
  const tasks = fileTasks(findInputs([folder]).files, disk);
  const outcomes = await listOf(
    extractAll(
      unknownTasks(tasks, cache, ({ head }) => known.push(head.source)),
      1,
    ),
  );
  for (const batch of outcomes) keepOutcomes(cache, batch);
  cache.finish();
  const anew = outcomes.flat().map((outcome) => {
    if ('line' in outcome) return outcome.line.head.source;
    return 'skipped' in outcome ? outcome.skipped.source : outcome.note.source;
  });
  return { anew, known };
}

test('the second run extracts nothing but what changed, and what was skipped', async () => {
  await using scratch = await scratchFolder({
    'in/a.txt': 'The dam was opened.',
    'in/b.jsonl': '{"articleBody":"One."}\n{"articleBody":"Two."}\n{"articleBody":\n',
    'in/empty.txt': '',
  });
  const [folder, cacheFolder] = ['in', 'cache'].map((name) => join(scratch.path, name));
  const all = ['a.txt', 'b.jsonl:1', 'b.jsonl:2'];
  expect(await run(folder ?? '', cacheFolder ?? '')).toEqual({ anew: [...all, 'b.jsonl:3', 'empty.txt'], known: [] });
  expect(await run(folder ?? '', cacheFolder ?? '')).toEqual({ anew: ['b.jsonl:3', 'empty.txt'], known: all });
  await writeFile(join(scratch.path, 'in/a.txt'), 'The dam was closed.');
  expect(await run(folder ?? '', cacheFolder ?? '')).toEqual({
    anew: ['a.txt', 'b.jsonl:3', 'empty.txt'],
    known: ['b.jsonl:1', 'b.jsonl:2'],
  });
});
