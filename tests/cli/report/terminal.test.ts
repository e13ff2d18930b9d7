import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printLines } from '../../../src/cli/report/terminal.ts';
import { runCommand } from '../run-command.ts';
import { scratchFolder } from '../scratch-folder.ts';

function printed(...lines: string[]): string {
  let text = '';
  printLines(lines, { write: (part) => (text += part) });
  return text;
}

/** Controls of terminals, of text direction, and line breaks but for the line feed. */
const control = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

describe('printLines', () => {
  test.each([
    ['C0', 'a\0\t\u001B[2J\r', String.raw`a\x00\x09\x1b[2J\x0d`],
    ['DEL and C1', '\u007F\u009B2J\u0085', String.raw`\x7f\x9b2J\x85`],
    ['line breaks', 'a\nskipped b\u2028c\u2029', String.raw`a\x0askipped b\u2028c\u2029`],
    ['bidi controls', '\u202Etxt.\u2066\u2069\u200F\u061C', String.raw`\u202etxt.\u2066\u2069\u200f\u061c`],
    ['nothing else', 'é 北京 👩‍🚀 \\x1b', 'é 北京 👩‍🚀 \\x1b'],
  ])('escapes %s', (_, line, expected) => {
    expect(printed(line)).toBe(`${expected}\n`);
  });

  test('leaves out the middle of a very long line', () => {
    expect(printed(`skipped ${'a/'.repeat(3000)}: no such file`)).toMatch(
      /^skipped (?:a\/){296} \.\.\. [a/]+: no such file\n$/,
    );
    expect(printed('a'.repeat(1000))).toBe(`${'a'.repeat(1000)}\n`);
    expect(printed('a'.repeat(1001))).toHaveLength(906);
  });

  test('ends each line, and prints nothing for none', () => {
    expect(printed('a', '', 'b')).toBe('a\n\nb\n');
    expect(printed()).toBe('');
  });
});

test('everything that the commands print passes through it, but for records and the progress bar', () => {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const direct = files.filter((file) =>
    /process\.std(?:out|err)\.write|console\.\w+\(/.test(readFileSync(join('src/cli', file), 'utf8')),
  );
  expect(direct).toEqual(['extract.ts']);
});

describe('hostile names, sources, dates and arguments reach no terminal', { timeout: 60_000 }, () => {
  const hostile = 'x\u001B[2J\nskipped forged: line\u202Etxt\u009B2J';
  const files = {
    [`in/${hostile}.png`]: '',
    [`in/${hostile}.txt`]: ' date 2023-02-31 The dam was opened.',
    'in/lines.jsonl': `${JSON.stringify({ source: hostile, articleBody: 'The dam leaked.', id: hostile })}\n\u001B[2J\n`,
    'in/dates.jsonl': `${JSON.stringify({ datePublished: hostile, articleBody: 'The dam held.' })}\n`,
    'in/again.jsonl': `${JSON.stringify({ source: hostile, articleBody: 'The dam broke.', id: hostile })}\n`,
    'in/corrections.json': JSON.stringify({ dates: { [hostile]: '2020' } }),
    'bad.json': JSON.stringify({ [hostile]: 1 }),
  };

  test.each([
    ['bundle', ['in', `${hostile}.txt`, '--out', `out${hostile}`]],
    ['bundle', ['in', '--strict', '--out', 'out']],
    ['bundle', ['in', `--${hostile}`]],
    ['bundle', ['in', '--corrections', hostile]],
    ['bundle', ['in', '--corrections', 'bad.json']],
    ['bundle', ['in', '--out', `bad.json/${hostile}`]],
    ['extract', ['in', hostile]],
    ['start', [hostile]],
    ['start', ['--port', hostile]],
  ] as const)('%s, %#', async (name, args) => {
    await using scratch = await scratchFolder(files);
    const ran = await runCommand(name, args, scratch.path);
    const messages = name === 'extract' ? ran.stderr : ran.stdout + ran.stderr;
    expect(messages).toContain(String.raw`\x1b`);
    expect(messages).not.toMatch(control);
    expect(messages).not.toMatch(/^skipped forged/m);
  });
});
