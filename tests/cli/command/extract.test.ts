import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { decodeRecord } from '../../../src/contract/decode-pieces.ts';
import { runCommand, runSource, startCommand } from '../run-command.ts';
import { scratchFolder } from '../scratch-folder.ts';

function lines(count: number): string {
  const body = 'The envoy Ada Quist visited the harbour on Monday. '.repeat(20);
  return Array.from({ length: count }, (_, at) => `${JSON.stringify({ id: `n${at}`, articleBody: body })}\n`).join('');
}

describe('extract', { timeout: 60_000 }, () => {
  test('writes one record a line; what was skipped goes to standard error', async () => {
    await using scratch = await scratchFolder({
      'b.txt': 'The dam was opened.',
      'a.txt': 'The dam leaked.',
      'c.txt': '',
    });
    const ran = await runCommand('extract', ['c.txt', 'b.txt', 'a.txt'], scratch.path);
    expect(ran.status).toBe(0);
    const records = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => decodeRecord(line, 'stdout'));
    expect(records.map(({ source }) => source)).toEqual(['a.txt', 'b.txt']);
    expect(ran.stderr).toBe('skipped c.txt: the file is empty\n');
  });

  test('- reads JSON Lines from standard input', async () => {
    await using scratch = await scratchFolder();
    const ran = await runCommand(
      'extract',
      ['-'],
      scratch.path,
      '{"articleBody":"One."}\n\nno\n{"articleBody":"Two."}',
    );
    expect(
      ran.stdout
        .trimEnd()
        .split('\n')
        .map((line) => decodeRecord(line, 'stdout').articleBody),
    ).toEqual(['One.', 'Two.']);
    expect(ran.stderr).toMatch(/^skipped stdin:3: /);
  });

  test('- keeps a given id and source; otherwise both come from the content, not from the place', async () => {
    await using scratch = await scratchFolder();
    const texts = [
      { articleBody: 'One.' },
      { articleBody: 'Two.', id: 'n2' },
      { articleBody: 'Three.', id: 'n3', source: 'own.txt' },
      { articleBody: 'Four.', source: 'four.txt' },
    ].map((fields) => JSON.stringify(fields));
    const recordsOf = async (input: readonly string[]) => {
      const { stdout } = await runCommand('extract', ['-'], scratch.path, input.join('\n'));
      return stdout.trimEnd().split('\n');
    };
    const records = await recordsOf(texts);
    expect(records.map((line) => decodeRecord(line, 'stdout')).map(({ id, source }) => [id, source])).toEqual([
      [expect.stringMatching(/^[\da-f]{16}$/), expect.stringMatching(/^stdin:[\da-f]{16}$/)],
      ['n2', 'stdin:n2'],
      ['n3', 'own.txt'],
      [expect.stringMatching(/^[\da-f]{16}$/), 'four.txt'],
    ]);
    expect(await recordsOf(texts.toReversed())).toEqual(records.toReversed());
  });

  test('--map names fields, in threads and from standard input too', async () => {
    await using scratch = await scratchFolder({
      'a.json': '{"kopf": {"zeile": "Soto leaves"}, "inhalt": "She left."}',
    });
    const map = ['--map', 'headline=kopf.zeile', '--map', 'articleBody=inhalt'];
    const line = '{"kopf": {"zeile": "Vale stays"}, "inhalt": "He stays."}\n';
    const ran = await runCommand('extract', ['.', '-', ...map], scratch.path, line);
    expect(ran.stderr).toBe('');
    const records = ran.stdout
      .trimEnd()
      .split('\n')
      .map((text) => decodeRecord(text, 'stdout'));
    expect(records.map(({ headline, articleBody }) => [headline, articleBody])).toEqual([
      ['Soto leaves', 'She left.'],
      ['Vale stays', 'He stays.'],
    ]);
    await using many = await scratchFolder({ 'many.jsonl': line.repeat(700) });
    const threads = await runSource('extract', ['many.jsonl', ...map], many.path);
    expect([threads.stderr, threads.stdout.match(/"headline":"Vale stays"/g)?.length]).toEqual(['', 700]);
  });

  test.each(['titel=kopf', 'headline', 'headline=', 'constructor=x'])('--map %s is wrong usage', async (value) => {
    await using scratch = await scratchFolder();
    for (const command of ['extract', 'bundle'] as const) {
      const ran = await runCommand(command, ['.', '--map', value], scratch.path);
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toContain('expected --map FIELD=PATH, FIELD being id, headline, datePublished, articleBody,');
    }
  });

  test('reads a file and standard input in UTF-16, and loses only the line with a zero byte', async () => {
    const text = ['{"articleBody":"One."}', '{"articleBody":"T\0wo."}', '{"articleBody":"Three."}'].join('\r\n');
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    await using scratch = await scratchFolder({ 'utf8.jsonl': text, 'utf16.jsonl': utf16 });
    const ran = await runCommand('extract', ['utf8.jsonl', 'utf16.jsonl', '-'], scratch.path, utf16);
    const records = ran.stdout.trimEnd().split('\n');
    const found = records.map((line) => decodeRecord(line, 'stdout'));
    expect(found.slice(0, 4).map(({ source }) => source)).toEqual(
      ['utf16.jsonl', 'utf8.jsonl'].flatMap((source) => [`${source}:1`, `${source}:3`]),
    );
    expect(found.slice(4).map(({ articleBody }) => articleBody)).toEqual(['One.', 'Three.']);
    expect(ran.stderr.match(/^skipped \w+(?:\.jsonl)?:2: expected a JSON object/gm)).toHaveLength(3);
  });

  test('many articles, on several threads, come out whole and in order', async () => {
    await using scratch = await scratchFolder({ 'many.jsonl': lines(700) });
    // From the source, because a thread needs its own loader of TypeScript.
    const ran = await runSource('extract', ['many.jsonl'], scratch.path);
    expect(ran.stderr).toBe('');
    const ids = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => decodeRecord(line, 'stdout').id);
    expect(ids).toEqual(Array.from({ length: 700 }, (_, at) => `n${at}`));
  });

  test('ends quietly when nobody reads on', async () => {
    await using scratch = await scratchFolder({ 'many.jsonl': lines(600) });
    const child = startCommand('extract', ['many.jsonl'], scratch.path);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    expect([status, stderr]).toEqual([0, '']);
  });

  test('--explain writes a block for each article instead of records, with controls escaped', async () => {
    await using scratch = await scratchFolder({
      'a.txt': 'Mayor Ana Soto left on\x1B[2J 3 May 2019.',
      'b.txt': 'The dam leaked.',
      'c.txt': '',
    });
    const ran = await runCommand('extract', ['--explain', '.'], scratch.path);
    expect([ran.status, ran.stderr]).toEqual([0, 'skipped c.txt: the file is empty\n']);
    expect(ran.stdout.match(/^\S.*/gm)).toEqual(['a.txt', 'b.txt']);
    expect(ran.stdout).toContain('\n  person Ana Soto\n    "Ana Soto" at 6: accepted by evidence\n');
    expect(ran.stdout).not.toContain('\x1B');
    expect((await runCommand('extract', ['--explain', 'c.txt'], scratch.path)).status).toBe(1);
    expect((await runCommand('extract', ['--explain', '.', '--strict'], scratch.path)).status).toBe(1);
  });

  test('status 1 if nothing was read, or anything skipped under --strict; 2 for wrong usage', async () => {
    await using scratch = await scratchFolder({ 'a.txt': 'The dam was opened.', 'b.txt': '' });
    expect((await runCommand('extract', ['b.txt'], scratch.path)).status).toBe(1);
    const strict = await runCommand('extract', ['a.txt', 'b.txt', '--strict'], scratch.path);
    expect([strict.status, strict.stdout.split('\n').length]).toEqual([1, 2]);
    const usage = await runCommand('extract', [], scratch.path);
    expect([usage.status, usage.stdout]).toEqual([2, '']);
    expect(usage.stderr).toMatch(/^usage: npm run --silent extract/m);
  });
});
