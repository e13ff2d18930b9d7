import { execFileSync } from 'node:child_process';
import { readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runCommand, runSource } from '../run-command.ts';
import { filesOf, scratchFolder } from '../scratch-folder.ts';

const visit = ' date 2023-03-21 The envoy Ada Quist visited the harbour on Monday. Ada Quist spoke of a new dam.';
const reply = 'A reply from the harbour\n\nThe mayor, Tomas Vega, thanked Ada Quist for the visit. He was glad.';
const usage = /^usage: npm run bundle/m;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('bundle', { timeout: 60_000 }, () => {
  test('accounts for every input, and one bad input spoils no other', async () => {
    await using scratch = await scratchFolder({
      'in/visit.txt': visit,
      'in/deep/er/reply.txt': reply,
      'in/.hidden/no.txt': visit,
      'in/nowhere.txt': ' date 2023-02-31 The envoy visited a place that is not there.',
      'in/empty.txt': '',
      'in/binary.txt': new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 7]),
      'in/picture.png': 'png',
      'in/lines.jsonl': '{"articleBody":"One line about the dam."}\n{"articleBody":\n\n{"articleBody":"Another."}\n',
    });
    await symlink('nothing', join(scratch.path, 'in/broken.txt'));
    await symlink('round.txt', join(scratch.path, 'in/round.txt'));
    await symlink('..', join(scratch.path, 'in/deep/up'));
    execFileSync('mkfifo', [join(scratch.path, 'in/pipe.txt')]);
    const ran = await runCommand('bundle', ['in', 'missing', '--out', 'out'], scratch.path);
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
    const [accounted, counts, ...rest] = ran.stdout.trimEnd().split('\n');
    expect(accounted).toBe('13 of 13 articles accounted for: 1 dated, 4 undated, 8 skipped');
    expect(counts).toMatch(/^\d+ (?:person|people), \d+ events?, \d+ keywords?$/);
    expect(rest.map((line) => line.split(': ')[0])).toEqual(
      [
        'skipped binary.txt',
        'skipped broken.txt',
        'skipped empty.txt',
        'skipped lines.jsonl',
        'skipped missing',
        'skipped picture.png',
        'skipped pipe.txt',
        'skipped round.txt',
        'undated nowhere',
        'note .hidden',
        'written to out',
      ].map((start) => (start === 'skipped lines.jsonl' ? 'skipped lines.jsonl:2' : start)),
    );
    expect(ran.stdout).toContain('"2023-02-31" is no date of the calendar');
  });

  test('the order of the paths, and paths given twice, change no byte', async () => {
    await using scratch = await scratchFolder({ 'a/one.txt': visit, 'a/b/two.txt': reply, 'c/three.txt': visit });
    await symlink('../a/one.txt', join(scratch.path, 'c/link.txt'));
    const orders = [
      ['a', 'c'],
      ['c', 'a'],
      ['a/b', './c/three.txt', 'a/one.txt', join(scratch.path, 'a'), 'c', 'c'],
    ];
    const bundles = [];
    for (const [at, paths] of orders.entries()) {
      const ran = await runCommand('bundle', [...paths, '--out', `out${at}`, '--title', 'Harbour'], scratch.path);
      expect(ran.stdout).toContain('3 of 3 articles');
      bundles.push(await filesOf(join(scratch.path, `out${at}`)));
    }
    expect(bundles[1]).toEqual(bundles[0]);
    expect(bundles[2]).toEqual(bundles[0]);
    expect(JSON.stringify(bundles[0])).not.toContain(scratch.path);
  });

  test('records made earlier give the same bundle, from any number of files', async () => {
    await using scratch = await scratchFolder({ 'in/visit.txt': visit, 'in/reply.txt': reply });
    const lines = [];
    for (const name of ['visit', 'reply']) {
      const { stdout } = await runCommand('extract', [`in/${name}.txt`], scratch.path);
      lines.push(stdout);
      await writeFile(join(scratch.path, `${name}.jsonl`), stdout);
    }
    expect(lines.join('').trimEnd().split('\n')).toHaveLength(2);
    const title = ['--title', 'Harbour'];
    await runCommand('bundle', ['in', '--out', 'one', ...title], scratch.path);
    const files = ['visit.jsonl', 'reply.jsonl'];
    const ran = await runCommand('bundle', ['--records', ...files, '--out', 'two', ...title], scratch.path);
    expect(ran.status).toBe(0);
    expect(await filesOf(join(scratch.path, 'two'))).toEqual(await filesOf(join(scratch.path, 'one')));
  });

  test('a line that is no record is skipped with what is wrong', async () => {
    await using scratch = await scratchFolder({ 'in/visit.txt': visit });
    const { stdout } = await runCommand('extract', ['in'], scratch.path);
    await writeFile(join(scratch.path, 'all.jsonl'), `${stdout}{"id":"x"}\n{"id":\n`);
    const ran = await runCommand('bundle', ['--records', 'all.jsonl', '--out', 'out'], scratch.path);
    expect(ran.stdout).toContain('3 of 3 articles accounted for: 1 dated, 0 undated, 2 skipped');
    expect(ran.stdout).toMatch(/skipped all\.jsonl:2: no record: at source, expected .*, found undefined/);
    expect(ran.stdout).toContain('skipped all.jsonl:3: no record: at (whole file), expected complete JSON');
  });

  test('two articles of one id are both kept', async () => {
    const line = '{"id":"x","articleBody":"The dam was opened."}\n';
    await using scratch = await scratchFolder({ 'a.jsonl': line, 'b.jsonl': line });
    const ran = await runCommand('bundle', ['b.jsonl', 'a.jsonl', '--out', 'out'], scratch.path);
    expect(ran.stdout).toContain('note b.jsonl:1: another article has the id "x", so this one became "x-2"');
    const { articles } = JSON.parse((await filesOf(join(scratch.path, 'out')))['bundle.json'] ?? '');
    expect(articles.id).toEqual(['x', 'x-2']);
  });

  test('a second run from the cache, one without it and one with a damaged one give the same bytes', async () => {
    await using scratch = await scratchFolder({ 'in/visit.txt': visit, 'in/reply.txt': reply });
    vi.stubEnv('XDG_CACHE_HOME', join(scratch.path, 'caches'));
    const bytes = async (...options: string[]) => {
      const ran = await runSource('bundle', ['in', '--out', 'out', ...options], scratch.path);
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      return await filesOf(join(scratch.path, 'out'));
    };
    const uncached = await bytes('--no-cache');
    expect(await readdir(scratch.path)).not.toContain('caches');
    expect(await bytes()).toEqual(uncached);
    const [pack = ''] = await readdir(join(scratch.path, 'caches/dateline'));
    expect(pack).toMatch(/^[0-9a-f]{16}\.pack$/);
    expect(await bytes()).toEqual(uncached);
    await writeFile(join(scratch.path, 'caches/dateline', pack), 'damaged '.repeat(1000));
    expect(await bytes()).toEqual(uncached);
  });

  test('--strict allows hidden folders, and extract names them', async () => {
    await using scratch = await scratchFolder({ 'in/visit.txt': visit, 'in/.git/HEAD': '' });
    const ran = await runCommand('bundle', ['in', '--out', 'out', '--strict'], scratch.path);
    expect(ran.stdout).toContain('1 of 1 article accounted for: 1 dated, 0 undated, 0 skipped');
    expect(ran.stdout).toContain('note .git: passed over, because it is hidden');
    const extracted = await runCommand('extract', ['in', '--strict'], scratch.path);
    expect([extracted.status, extracted.stderr.split(':')[0]]).toEqual([0, 'note .git']);
  });

  test('--strict makes what is skipped fatal and leaves the earlier bundle as it is', async () => {
    await using scratch = await scratchFolder({ 'in/visit.txt': visit, 'in/empty.txt': '' });
    await runCommand('bundle', ['in/visit.txt', '--out', 'out'], scratch.path);
    const before = await filesOf(join(scratch.path, 'out'));
    const ran = await runCommand('bundle', ['in', '--out', 'out', '--strict'], scratch.path);
    expect([ran.status, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr.split('\n').slice(0, 3)).toEqual([
      'bundle: 1 skipped, and --strict allows none',
      'skipped empty.txt: the file is empty',
      'nothing was written',
    ]);
    expect(await filesOf(join(scratch.path, 'out'))).toEqual(before);
  });

  test('without a readable article, or with nowhere to write, it fails in few words', async () => {
    await using scratch = await scratchFolder({ 'visit.txt': visit, file: '' });
    const nothing = await runCommand('bundle', ['missing.txt', '--out', 'out'], scratch.path);
    expect(nothing.status).toBe(1);
    expect(nothing.stderr).toContain('skipped missing.txt: no such file or folder');
    const nowhere = await runCommand('bundle', ['visit.txt', '--out', 'file/out'], scratch.path);
    expect(nowhere.status).toBe(1);
    expect(nowhere.stderr).toMatch(/^bundle: .*file\/out: expected a folder, found a file\n$/);
  });

  test('corrections found beside the articles are used, and told if they fit nothing', async () => {
    const corrections = {
      persons: { rename: { 'Tomas Vega': 'Tomás Vega' } },
      dates: { reply: '2023-04', gone: '2020' },
      corrections: [{ kind: 'hide-article', article: 'other' }],
    };
    await using scratch = await scratchFolder({
      'in/reply.txt': reply,
      'in/other.txt': 'The harbour of Orrin was closed.',
      'in/corrections.json': JSON.stringify(corrections),
    });
    const ran = await runCommand('bundle', ['in', '--out', 'out'], scratch.path);
    expect(ran.stdout).toContain(
      '2 of 2 articles accounted for: 1 dated, 0 undated, 1 hidden by corrections, 0 skipped',
    );
    expect(ran.stdout).toContain('was not used: expected article "gone", found none');
    expect((await filesOf(join(scratch.path, 'out')))['bundle.json']).toContain('Tomás Vega');
  });

  test.each([
    ['{"person":{}}', 'at person, expected no such entry, found "person"'],
    ['{"dates":{"reply":"2023-02-31"}}', 'at dates.reply, expected an EDTF date'],
    ['{', 'expected complete JSON'],
  ])('corrections such as %s are refused', async (text, message) => {
    await using scratch = await scratchFolder({ 'reply.txt': reply, 'c.json': text });
    const ran = await runCommand('bundle', ['reply.txt', '--out', 'out', '--corrections', 'c.json'], scratch.path);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain(`c.json: ${message}`);
  });

  test.each([
    ['no path', []],
    ['no path but an option', ['--out', 'x']],
    ['an unknown option', ['in', '--no-such']],
    ['an option without its value', ['in', '--out']],
    ['two files of corrections', ['in', 'in2']],
  ])('%s is wrong usage', async (_, args) => {
    await using scratch = await scratchFolder({ 'in/corrections.json': '{}', 'in2/corrections.json': '{}' });
    const ran = await runCommand('bundle', args, scratch.path);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(usage);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });
});
