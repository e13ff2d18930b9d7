import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteLines } from '../../src/input/byte-lines.ts';
import { listOf, streamOf } from '../streams.ts';

function cut(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

async function linesOf(chunks: readonly Uint8Array[], limit = Infinity): Promise<(string | null)[]> {
  const lines = await listOf(byteLines(streamOf(chunks), limit));
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
  return lines.map(({ bytes }) => bytes && Buffer.from(bytes).toString());
}

function expectedOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('byteLines', () => {
  const pieces = fc.array(fc.constantFrom('a', 'é', '北', '👩', '\n', '\r\n', '', ' '), { maxLength: 30 });
  const sizes = fc.integer({ min: 1, max: 5 });

  test('gives the same lines wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, sizes, async (parts, size) => {
        const text = parts.join('');
        expect(await linesOf(cut(Buffer.from(text), size))).toEqual(expectedOf(text));
      }),
    );
  });

  test('decides once whether a stream is UTF-16, and gives its lines in UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, sizes, fc.boolean(), async (parts, size, bigEndian) => {
        const text = `{"a": "${parts.join('')}"}\n`;
        for (const whole of [text, `\uFEFF${text}`])
          expect(await linesOf(cut(utf16(whole, bigEndian), size))).toEqual(expectedOf(text));
      }),
    );
  });

  test('a zero byte, anywhere, changes no other line', async () => {
    const lines = Array.from({ length: 400 }, (_, at) => `{"articleBody":"The dam ${at} held."}`);
    for (const at of [0, 1, 399]) {
      const damaged = lines.map((line, number) => (number === at ? `${line.slice(0, 20)}\0${line.slice(20)}` : line));
      expect(await linesOf(cut(Buffer.from(damaged.join('\n')), 1000))).toEqual(damaged);
    }
  });

  test('passes over a line longer than the limit, and counts it', async () => {
    const chunks = cut(Buffer.from(`12345\n${'x'.repeat(100)}\n\n123456\n12\nxxxxxx`), 4);
    expect(await linesOf(chunks, 5)).toEqual(['12345', null, '', null, '12', null]);
  });

  test('a line may be longer than memory', async () => {
    const chunk = Buffer.alloc(1_000_000, 'x');
    const chunks = Array.from({ length: 5000 }, () => chunk);
    expect(await linesOf([...chunks, Buffer.from('\nend')], 5_000_000)).toEqual([null, 'end']);
  });
});
