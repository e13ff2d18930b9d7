import { describe, expect, test } from 'vitest';
import { extractAll } from '../../../src/cli/input/extract-all.ts';
import { recordTasks } from '../../../src/cli/input/record-tasks.ts';
import { findInputs } from '../../../src/cli/input/walk.ts';
import { makeRecord } from '../make-record.ts';
import { sourceOf } from './source-of.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { listOf } from '../../streams.ts';

async function readSources(files: Record<string, string | Uint8Array>, limit?: number): Promise<string[]> {
  await using scratch = await scratchFolder(files);
  const outcomes = (await listOf(extractAll(recordTasks(findInputs([scratch.path]).files, limit), 1, 'decode'))).flat();
  return outcomes.map((outcome) =>
    'skipped' in outcome ? `${outcome.skipped.source}: ${outcome.skipped.reason}` : sourceOf(outcome),
  );
}

describe('recordTasks', () => {
  const record = JSON.stringify(makeRecord({ body: 'The dam was opened.' }));

  test('reads UTF-16, as a shell on Windows writes it', async () => {
    const utf16 = Buffer.from(`\uFEFF${record}\r\n${record}\r\n`, 'utf16le');
    expect(await readSources({ 'a.jsonl': utf16 })).toEqual(['a.txt', 'a.txt']);
  });

  test('a line that is too long or has a zero byte costs only itself', async () => {
    const text = [record, `${record}${' '.repeat(1000)}`, record.replace('dam', 'd\0m'), record].join('\n');
    const [first, long, zero, last] = await readSources({ 'a.jsonl': text }, 1000);
    expect([first, last]).toEqual(['a.txt', 'a.txt']);
    expect(long).toBe('a.jsonl:2: longer than 1000 bytes, the limit of one record');
    expect(zero).toMatch(/^a\.jsonl:3: no record: /);
  });
});
