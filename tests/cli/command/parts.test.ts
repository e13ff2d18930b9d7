import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BundleIndex } from '../../../src/contract/index-format.ts';
import { InputError } from '../../../src/cli/report/errors.ts';
import {
  parseBundleArguments,
  parseExtractArguments,
  parseStartArguments,
  sampleRequest,
} from '../../../src/cli/options.ts';
import { Progress } from '../../../src/cli/report/progress.ts';
import { runCommand } from '../../../src/cli/run-command.ts';
import { summaryLines } from '../../../src/cli/report/summary.ts';
import { reduceCollection } from '../../../src/collection/reduce.ts';
import { makeRecord } from '../make-record.ts';

test('the summary counts, then tells all that was skipped or noted', () => {
  const records = [makeRecord({ id: 'a', date: '2023' }), makeRecord({ id: 'a', source: 'b.txt' })];
  const skipped = [{ source: 'c.png', reason: 'no text' }];
  const index: BundleIndex = { ...reduceCollection({ title: 'T', records, skipped }).index, folder: 'f', texts: [0] };
  expect(summaryLines(index, 'out')).toEqual([
    '3 of 3 articles accounted for: 1 dated, 1 undated, 1 skipped',
    '0 people, 0 events, 0 keywords',
    'skipped c.png: no text',
    'note b.txt: another article has the id "a", so this one became "a-2"',
    'written to out',
  ]);
});

describe('parseBundleArguments', () => {
  test('nothing at all is the sample; a path has defaults', () => {
    expect(parseBundleArguments([])).toBe(sampleRequest);
    expect(parseBundleArguments(['a', '--strict', 'b'])).toEqual({
      paths: ['a', 'b'],
      records: false,
      out: 'public/data',
      title: 'a and b',
      strict: true,
      corrections: undefined,
      map: undefined,
      cache: true,
      debug: false,
    });
  });

  test.each([[['a', '--title']], [['a', '--strict=yes']], [['a', '-x']]])('%j is wrong usage', (args) => {
    expect(() => parseBundleArguments(args)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });
});

const parsers = {
  bundle: parseBundleArguments,
  extract: parseExtractArguments,
  start: parseStartArguments,
};

describe.each(Object.entries(parsers))('the arguments of %s', (_, parse) => {
  test.each([
    [[''], 'expected a file or a folder, found an empty path'],
    [['a', ''], 'expected a file or a folder, found an empty path'],
    [['https://example.org/a.html'], 'expected a file or a folder, found the address https://example.org/a.html'],
    [['a', 'FTP://example.org'], 'Dateline fetches nothing: save the page first, then name its file'],
  ])('%j: %s', (args, message) => {
    expect(() => parse(args)).toThrow(expect.objectContaining({ name: 'UsageError' }));
    expect(() => parse(args)).toThrow(message);
  });
});

test.each([
  ['bundle', ['a', '--out=']],
  ['bundle', ['a', '--title', '']],
  ['bundle', ['a', '--corrections', '']],
  ['start', ['a', '--title', '']],
  ['start', ['--port', '']],
] as const)('%s %j has an option without a value', (name, args) => {
  expect(() => parsers[name]([...args])).toThrow(expect.objectContaining({ name: 'UsageError' }));
  expect(() => parsers[name]([...args])).toThrow(/^expected a value after --\w+, found nothing/);
});

function drawn(isTTY: boolean): string {
  let text = '';
  const progress = new Progress(100, { isTTY, write: (part) => (text += part) });
  progress.update(50, 3);
  progress.end();
  return text;
}

describe('progress', () => {
  test('is a bar on a terminal that goes away at the end, and nothing elsewhere', () => {
    expect(drawn(true)).toBe('\r[###############...............] 3 articles\r\u001B[K');
    expect(drawn(false)).toBe('');
  });
});

async function failWith(error: Error): Promise<{ status: unknown; said: string }> {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runCommand('bundle', 'usage', () => Promise.reject(error));
  const failed = { status: process.exitCode, said: write.mock.calls.map(([text]) => String(text)).join('') };
  vi.restoreAllMocks();
  return failed;
}

describe('runCommand', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    process.stdout.removeAllListeners('error');
  });

  test('a known error is a short message', async () => {
    expect(await failWith(new InputError('no article', { details: ['skipped a'] }))).toEqual({
      status: 1,
      said: 'bundle: no article\nskipped a\n',
    });
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: 'out/x' });
    expect(await failWith(full)).toEqual({ status: 1, said: 'bundle: out/x: no space left on the disk\n' });
  });

  test('an error of the system that is about no path is in the words of the system', async () => {
    const taken = Object.assign(new Error('listen EACCES: permission denied 127.0.0.1:80'), { code: 'EACCES' });
    expect((await failWith(taken)).said).toBe('bundle: listen EACCES: permission denied 127.0.0.1:80\n');
  });

  test('a standard output that cannot be written ends it with the reason', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended');
    });
    await runCommand('extract', 'usage', () => Promise.resolve(0));
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    expect(() => process.stdout.emit('error', full)).toThrow('ended');
    expect(write.mock.calls).toEqual([['extract: standard output: no space left on the disk\n']]);
    expect(exit.mock.calls).toEqual([[1]]);
  });

  test('an unknown one keeps its stack', async () => {
    const { status, said } = await failWith(new TypeError('a bug'));
    expect(status).toBe(1);
    expect(said).toMatch(/^bundle: TypeError: a bug\n {4}at /);
  });
});
