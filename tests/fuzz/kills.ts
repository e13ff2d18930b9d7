import assert from 'node:assert/strict';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as fc from 'fast-check';
import type { ArticleRecord } from '../../src/contract/record.ts';
import { reduceCollection } from '../../src/collection/reduce.ts';
import { checkBundle } from '../../src/cli/write/check-bundle.ts';
import { writeBundle } from '../../src/cli/write/write-bundle.ts';
import { makeRecord } from '../cli/make-record.ts';
import { runCommand, startCommand } from '../cli/run-command.ts';
import { filesOf, scratchFolder } from '../cli/scratch-folder.ts';
import { propertyPart } from './part.ts';

/** When a run is ended by a signal: so long after so many changes were seen in the folder into which it writes. */
interface Kill {
  signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM';
  changes: number;
  delay: number;
  /** The run makes the bundle that is in the folder already. */
  unchanged: boolean;
}

// Of a run over an earlier bundle: the lock of the first clean-up comes and goes, the lock for writing comes, pieces and
// index are moved into place, the earlier pieces away; then the lock goes.
const changesOfRun = 6;
// Between two changes pass some hundred milliseconds while the run reads or checks, and few while it moves files.
const delays = fc.oneof(fc.nat(20), fc.nat(300));

const title = 'Timeline';
const recordsOf = (word: string): ArticleRecord[] =>
  Array.from({ length: 200 }, (_, at) =>
    makeRecord({ id: `${word}-${at}`, date: '2023-03-21', body: `The ${word} envoy came for the ${at}th time.` }),
  );
const collections = { first: recordsOf('first'), second: recordsOf('second') };

async function bundleFiles(out: string, records: ArticleRecord[]): Promise<Record<string, string>> {
  await writeBundle(out, reduceCollection({ title, records, skipped: [] }));
  return await filesOf(out);
}

/** Runs the command until the signal ends it: null; or to its end, if that was before: how many changes were seen. */
async function killRun(path: string, args: string[], { signal, changes, delay }: Kill): Promise<number | null> {
  const watcher = watch(join(path, 'out'));
  const run = startCommand('bundle', args, path);
  let seen = 0;
  const end = (): void => void setTimeout(delay).then(() => run.kill(signal));
  if (changes === 0) end();
  watcher.on('change', () => {
    if (++seen === changes) end();
  });
  const [, ended] = await once(run, 'close');
  watcher.close();
  return ended === signal ? null : seen;
}

async function killUntilKilled(path: string, args: string[], kill: Kill): Promise<void> {
  const seen = await killRun(path, args, kill);
  // A run that ended by itself tried nothing: the next one is killed earlier.
  if (seen !== null)
    await killUntilKilled(path, args, { ...kill, changes: Math.max(0, Math.min(seen, kill.changes) - 1), delay: 0 });
}

/** The files of the bundle in the folder, without whatever else is there. */
async function currentFiles(out: string): Promise<Record<string, string>> {
  const files = await filesOf(out);
  const { folder } = JSON.parse(files['bundle.json'] ?? '{}');
  await checkBundle(join(out, 'bundle.json'), join(out, String(folder)));
  const ofBundle = Object.entries(files).filter(([file]) => file === 'bundle.json' || file.startsWith(`${folder}/`));
  return Object.fromEntries(ofBundle);
}

async function temporaryFolders(out: string): Promise<string[]> {
  return (await readdir(out)).filter((name) => name.startsWith('.'));
}

async function checkKill(kill: Kill): Promise<void> {
  const { first, second } = collections;
  const next = kill.unchanged ? first : second;
  await using scratch = await scratchFolder();
  const out = join(scratch.path, 'out');
  const made = await bundleFiles(join(scratch.path, 'made'), next);
  const before = await bundleFiles(out, first);
  await writeFile(join(scratch.path, 'next.jsonl'), next.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const args = ['--records', 'next.jsonl', '--out', 'out'];
  await killUntilKilled(scratch.path, args, kill);
  const left = await currentFiles(out);
  assert.deepEqual(left, left['bundle.json'] === before['bundle.json'] ? before : made);
  if (kill.signal !== 'SIGKILL') assert.deepEqual(await temporaryFolders(out), []);
  const ran = await runCommand('bundle', args, scratch.path);
  assert.deepEqual([ran.status, ran.stderr], [0, '']);
  assert.deepEqual(await filesOf(out), made);
  assert.equal((await readdir(out)).length, 2);
}

/** Runs of the command over an earlier bundle, ended by a signal at any moment: a whole bundle is there, then and after. */
export const kills = propertyPart(
  'kills',
  3,
  fc.record({
    signal: fc.constantFrom('SIGKILL', 'SIGKILL', 'SIGINT', 'SIGTERM'),
    changes: fc.integer({ min: 0, max: changesOfRun }),
    delay: delays,
    unchanged: fc.constantFrom(false, false, true),
  }),
  checkKill,
);
