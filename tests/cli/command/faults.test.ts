import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeRecord } from '../make-record.ts';
import { runCommand } from '../run-command.ts';
import { scratchFolder } from '../scratch-folder.ts';

// Stands for a fault that nobody knows yet: words with this letter can be neither compared nor counted, on any thread.
const planted = `
const { normalize } = String.prototype;
String.prototype.normalize = function (form) {
  if (this.includes('ǿ')) throw new TypeError('planted');
  return normalize.call(this, form);
};`;

// Stands for an input that ends its thread, as one does that takes all memory.
const deadly = `
import { isMainThread } from 'node:worker_threads';
const { normalize } = String.prototype;
String.prototype.normalize = function (form) {
  if (this.includes('ǿ') && !isMainThread) process.exit(3);
  return normalize.call(this, form);
};`;

/** Takes all memory of a thread. */
const greedy = `
import { isMainThread } from 'node:worker_threads';
const { normalize } = String.prototype;
String.prototype.normalize = function (form) {
  if (this.includes('ǿ') && !isMainThread) for (let list = []; ; list = [list, ...Array(1000).keys()]);
  return normalize.call(this, form);
};`;

async function withFault(files: Record<string, string>, fault = planted) {
  vi.stubEnv('NODE_OPTIONS', `--import=data:text/javascript,${encodeURIComponent(fault)}`);
  return await scratchFolder(files);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const good = ' date 2023-03-21 The envoy Ada Quist opened the harbour on Monday.';
const bad = ' date 2023-03-22 The envoy Ada Quist opened the harbǿur on Monday.';

describe('an article that a fault of ours arises from', { timeout: 60_000 }, () => {
  test('is skipped by the extraction, with its stack under --debug only', async () => {
    await using scratch = await withFault({ 'a.txt': good, 'b.txt': bad, 'c.txt': good });
    const quiet = await runCommand('extract', ['.'], scratch.path);
    expect(quiet.stderr).toMatch(/^skipped b\.txt: a fault of Dateline, at the step "\w+": planted\n$/);
    expect([quiet.status, quiet.stdout.trimEnd().split('\n').length]).toEqual([0, 2]);
    const debug = await runCommand('extract', ['.', '--debug', '--strict'], scratch.path);
    expect(debug.stderr).toMatch(/^debug b\.txt: TypeError: planted\n {4}at .*normalize/m);
    expect(debug.status).toBe(1);
  });

  test('is skipped on a thread too', async () => {
    const bodies = Array.from({ length: 600 }, (_, at) => (at % 100 === 99 ? bad : good));
    const lines = bodies.map((articleBody) => `${JSON.stringify({ articleBody })}\n`);
    await using scratch = await withFault({ 'many.jsonl': lines.join('') });
    const ran = await runCommand('extract', ['many.jsonl', '--debug'], scratch.path);
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(594);
    expect(ran.stderr.match(/^skipped many\.jsonl:\d+: a fault of Dateline/gm)).toHaveLength(6);
    expect(ran.stderr.match(/^debug many\.jsonl:\d00: TypeError: planted\n {4}at /gm)).toHaveLength(6);
  });

  test('is skipped alone if it ends its thread, and what was with it is tried again', async () => {
    const bodies = Array.from({ length: 300 }, (_, at) => (at === 140 ? bad : good));
    const lines = bodies.map((articleBody) => `${JSON.stringify({ articleBody })}\n`);
    await using scratch = await withFault({ 'many.jsonl': lines.join('') }, deadly);
    const ran = await runCommand('extract', ['many.jsonl'], scratch.path);
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(299);
    expect(ran.stderr.trimEnd().split('\n')).toEqual([
      'a worker thread ended: exit status 3; its 128 inputs are tried again',
      'a worker thread ended again: exit status 3; its 128 inputs are tried one by one',
      'skipped many.jsonl:141: it ended a worker thread: exit status 3',
    ]);
    expect(ran.status).toBe(0);
  });

  test('is skipped alone if it takes all memory of its thread', async () => {
    const bodies = Array.from({ length: 300 }, (_, at) => (at === 140 ? bad : good));
    const lines = bodies.map((articleBody) => `${JSON.stringify({ articleBody })}\n`);
    await using scratch = await withFault({ 'many.jsonl': lines.join('') }, greedy);
    vi.stubEnv('NODE_OPTIONS', `${process.env['NODE_OPTIONS']} --max-old-space-size=128`);
    const ran = await runCommand('extract', ['many.jsonl'], scratch.path);
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(299);
    expect(ran.stderr.split('\n').filter((line) => /^(?:a worker|skipped)/.test(line))).toEqual([
      'a worker thread ended: out of memory; its 128 inputs are tried again',
      'a worker thread ended again: out of memory; its 128 inputs are tried one by one',
      'skipped many.jsonl:141: it ended a worker thread: out of memory',
    ]);
    expect(ran.status).toBe(0);
  });

  test('is skipped by the reduction, and counted', async () => {
    const records = [bad, good, good].map((body, at) => makeRecord({ id: `r${at}`, date: '2023', body }));
    await using scratch = await withFault({
      'r.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    });
    const args = ['--records', 'r.jsonl', '--out', 'out'];
    const quiet = await runCommand('bundle', args, scratch.path);
    expect(quiet.stdout).toContain('3 of 3 articles accounted for: 2 dated, 0 undated, 1 skipped');
    expect(quiet.stdout).toMatch(/^skipped r0\.txt: a fault of Dateline, at the step "\w+": planted$/m);
    expect([quiet.status, quiet.stderr]).toEqual([0, '']);
    const { report, articles } = JSON.parse(await readFile(join(scratch.path, 'out/bundle.json'), 'utf8'));
    expect([articles.id, report.given, report.skipped.length]).toEqual([['r1', 'r2'], 3, 1]);
    expect(Object.keys(report.skipped[0])).toEqual(['source', 'reason']);
    const debug = await runCommand('bundle', [...args, '--debug'], scratch.path);
    expect(debug.stderr).toMatch(/^debug r0\.txt: TypeError: planted\n {4}at /m);
    const strict = await runCommand('bundle', [...args, '--strict'], scratch.path);
    expect([strict.status, strict.stdout]).toEqual([1, '']);
    expect(strict.stderr).toContain('1 skipped, and --strict allows none\nskipped r0.txt: a fault of Dateline');
    await writeFile(join(scratch.path, 'r.jsonl'), JSON.stringify(records[0]));
    const alone = await runCommand('bundle', args, scratch.path);
    expect([alone.status, alone.stderr]).toEqual([1, expect.stringContaining('no article could be read')]);
  });
});

test('--debug prints the stack of a known error', { timeout: 60_000 }, async () => {
  await using scratch = await scratchFolder();
  const ran = await runCommand('bundle', ['missing.txt', '--debug'], scratch.path);
  expect(ran.stderr).toMatch(/^bundle: no article could be read$[^]*^ +at /m);
});
