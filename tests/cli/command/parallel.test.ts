import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { commandLine, runCommand } from '../run-command.ts';
import { filesOf, scratchFolder } from '../scratch-folder.ts';

const run = promisify(execFile);
// Another program of this name, of moreutils, is not meant.
const isInstalled = String(spawnSync('parallel', ['--version']).stdout).startsWith('GNU parallel');
const towns = ['Harwick', 'Norburg', 'Selby', 'Tarn'];

/** A line of an article: every third has an id, every fifth a source too; two of them are the same. */
function lineOf(at: number): string {
  const [town = '', other = ''] = [towns[at % 4], towns[(at + 1) % 4]];
  const articleBody = `Mayor Ana Soto of ${town} opened bridge ${at % 59} to ${other} on ${1 + (at % 28)} May 2021. A ferry left.`;
  return JSON.stringify({
    ...(at % 3 === 0 ? { id: `n${at}` } : {}),
    ...(at % 15 === 0 ? { source: `own/${at}.txt` } : {}),
    headline: `Bridge ${at % 59} opens in ${town}`,
    datePublished: `2021-05-${String(1 + (at % 28)).padStart(2, '0')}`,
    articleBody,
  });
}

test(
  'shards on GNU parallel (Debian package parallel) give the bundle of one process',
  { timeout: 180_000 },
  async ({ skip }) => {
    skip(!isInstalled, 'GNU parallel is missing: install the Debian package parallel');
    const lines = Array.from({ length: 240 }, (_, at) => lineOf(at));
    await using scratch = await scratchFolder();
    const shards = ['a', 'b', 'c', 'd'].map((name) => `${name}.jsonl`);
    for (const [at, name] of shards.entries())
      await writeFile(join(scratch.path, name), `${lines.slice(at * 60, at * 60 + 60).join('\n')}\n`);

    const one = await runCommand('extract', ['-'], scratch.path, lines.join('\n'));
    await writeFile(join(scratch.path, 'one.records'), one.stdout);
    const command = [process.execPath, ...commandLine('extract')].join(' ');
    await run('parallel', ['--will-cite', '-j', '2', `${command} - < {} > {.}.records`, ':::', ...shards], {
      cwd: scratch.path,
    });

    const bundle = async (out: string, files: readonly string[]) => {
      const ran = await runCommand('bundle', ['--records', ...files, '--out', out, '--title', 'T'], scratch.path);
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      return await filesOf(join(scratch.path, out));
    };
    const whole = await bundle('one', ['one.records']);
    expect(Object.keys(whole).length).toBeGreaterThan(4);
    expect(await bundle('many', ['d.records', 'b.records', 'a.records', 'c.records'])).toEqual(whole);
  },
);
