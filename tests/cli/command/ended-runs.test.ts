import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkBundle } from '../../../src/cli/write/check-bundle.ts';
import { commandLine, runCommand, runSource, startCommand, startSource } from '../run-command.ts';
import { filesOf, scratchFolder } from '../scratch-folder.ts';

function preload(script: string): void {
  vi.stubEnv('NODE_OPTIONS', `--import=data:text/javascript,${encodeURIComponent(script)}`);
}

/** Stops a run before it writes its texts, after its other pieces: until SIGINT arrives, otherwise for good. */
const pauseBeforeTexts = `
import { once } from 'node:events';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { writeFile } = fs.promises;
fs.promises.writeFile = async (path, bytes) => {
  if (String(path).includes('/texts/')) {
    const alive = setInterval(() => {}, 60_000);
    console.error('paused');
    await once(process, 'SIGINT');
    clearInterval(alive);
  }
  return await writeFile(path, bytes);
};
syncBuiltinESMExports();`;

const fullDisk = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { writeFile } = fs.promises;
fs.promises.writeFile = async (path, bytes) => {
  if (!String(path).includes('/texts/')) return await writeFile(path, bytes);
  await writeFile(path, bytes.slice(0, bytes.length / 2));
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};
syncBuiltinESMExports();`;

/** Stops each thread where it extracts its first article. */
const stuckThreads = `
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
const { normalize } = String.prototype;
String.prototype.normalize = function (form) {
  if (!isMainThread && this.includes('ǿ')) {
    writeSync(2, 'paused\\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
  return normalize.call(this, form);
};`;

const article = (word: string): string => ` date 2023-03-21 The ${word} envoy Ada Quist opened the harbour on Monday.`;

/** A folder with an article that is bundled in `out`, and one that is not yet. */
async function withBundle() {
  const scratch = await scratchFolder({ 'first.txt': article('first'), 'second.txt': article('second') });
  vi.stubEnv('XDG_CACHE_HOME', join(scratch.path, 'caches'));
  expect((await runCommand('bundle', ['first.txt', '--out', 'out'], scratch.path)).status).toBe(0);
  return scratch;
}

/** Checks that the folder has nothing but the bundle of one article, and returns its files. */
async function onlyBundle(out: string, id: string): Promise<Record<string, string>> {
  const files = await filesOf(out);
  const { folder } = JSON.parse(files['bundle.json'] ?? '{}');
  const { articles } = await checkBundle(join(out, 'bundle.json'), join(out, String(folder)));
  expect([articles.id, (await readdir(out)).toSorted()]).toEqual([[id], [String(folder), 'bundle.json'].toSorted()]);
  return files;
}

/** Runs `bundle` until the pause that `script` causes, ends it there by a signal, and returns how it ended. */
async function endAtPause(start: typeof startCommand, script: string, path: string, signal: NodeJS.Signals) {
  preload(script);
  const run = start('bundle', bundleArguments, path);
  preload('');
  const closed = once(run, 'close');
  const lines: string[] = [];
  for await (const line of createInterface(run.stderr)) if (lines.push(line) === 1) run.kill(signal);
  const [, ended] = await closed;
  return { ended, lines };
}

async function runInShell(script: string, name: 'bundle' | 'extract', args: readonly string[], cwd: string) {
  const run = spawn('sh', ['-c', script, process.execPath, ...commandLine(name), ...args], { cwd });
  const [stderr, [status]] = await Promise.all([text(run.stderr), once(run, 'close')]);
  return { status, stderr };
}

const bundleArguments = ['second.txt', '--out', 'out'];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a run that is ended while it writes over an earlier bundle', { timeout: 60_000 }, () => {
  test('by Ctrl-C says so, cleans up and leaves the earlier bundle whole', async () => {
    await using scratch = await withBundle();
    const out = join(scratch.path, 'out');
    const before = await onlyBundle(out, 'first');
    expect(await endAtPause(startCommand, pauseBeforeTexts, scratch.path, 'SIGINT')).toEqual({
      ended: 'SIGINT',
      lines: ['paused', 'out: ended by SIGINT; a bundle that was here is whole'],
    });
    expect(await onlyBundle(out, 'first')).toEqual(before);
  });

  test('by a kill leaves the earlier bundle whole, and the next run cleans up', async () => {
    await using scratch = await withBundle();
    const out = join(scratch.path, 'out');
    const before = await onlyBundle(out, 'first');
    const ended = await endAtPause(startCommand, pauseBeforeTexts, scratch.path, 'SIGKILL');
    expect(ended).toEqual({ ended: 'SIGKILL', lines: ['paused'] });
    const after = await filesOf(out);
    expect(after).toEqual({ ...after, ...before });
    expect((await readdir(out)).filter((name) => name.startsWith('.dateline-'))).toHaveLength(1);
    const next = await runCommand('bundle', bundleArguments, scratch.path);
    expect([next.status, next.stderr]).toEqual([0, '']);
    await onlyBundle(out, 'second');
  });

  test('by a full disk names it, cleans up and leaves the earlier bundle whole', async () => {
    await using scratch = await withBundle();
    const out = join(scratch.path, 'out');
    const before = await onlyBundle(out, 'first');
    preload(fullDisk);
    const ran = await runCommand('bundle', bundleArguments, scratch.path);
    expect([ran.status, ran.stderr]).toEqual([1, 'bundle: out: no space left on the disk\n']);
    expect(await onlyBundle(out, 'first')).toEqual(before);
  });

  test('by a limit of the system names it, cleans up and leaves the earlier bundle whole', async () => {
    await using scratch = await withBundle();
    const out = join(scratch.path, 'out');
    const before = await onlyBundle(out, 'first');
    await writeFile(join(scratch.path, 'second.txt'), `${article('second')}\n`.repeat(2000));
    const ran = await runInShell('ulimit -f 64; exec "$0" "$@"', 'bundle', bundleArguments, scratch.path);
    const reason = 'a file would be larger than the system or ulimit -f allows';
    expect(ran).toEqual({ status: 1, stderr: `bundle: out: ${reason}\n` });
    expect(await onlyBundle(out, 'first')).toEqual(before);
  });
});

test.each(['SIGINT', 'SIGKILL'] as const)(
  'a run that %s ends while threads read leaves the earlier bundle whole, and the next run cleans the cache',
  { timeout: 60_000 },
  async (signal) => {
    await using scratch = await withBundle();
    const caches = join(scratch.path, 'caches/dateline');
    const before = await onlyBundle(join(scratch.path, 'out'), 'first');
    const second = join(scratch.path, 'second.txt');
    // Threads are started for a megabyte.
    await writeFile(second, `${article('nǿrdic')}\n`.repeat(20_000));
    const {
      ended,
      lines: [first],
    } = await endAtPause(startSource, stuckThreads, scratch.path, signal);
    expect([ended, first]).toEqual([signal, 'paused']);
    expect(await onlyBundle(join(scratch.path, 'out'), 'first')).toEqual(before);
    const left = (await readdir(caches)).filter((name) => name.endsWith('.tmp'));
    expect(left).toHaveLength(1);
    await writeFile(second, article('second'));
    expect((await runSource('bundle', bundleArguments, scratch.path)).status).toBe(0);
    await onlyBundle(join(scratch.path, 'out'), 'second');
    expect(await readdir(caches)).toEqual([expect.stringMatching(/^[0-9a-f]+\.pack$/)]);
  },
);

test('records that a full disk does not take end the extraction with the reason', { timeout: 60_000 }, async () => {
  await using scratch = await scratchFolder({ 'first.txt': article('first') });
  const ran = await runInShell('exec "$0" "$@" > /dev/full', 'extract', ['first.txt'], scratch.path);
  expect(ran).toEqual({ status: 1, stderr: 'extract: standard output: no space left on the disk\n' });
});
