import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordCache } from '../../../src/cli/store/record-cache.ts';
import { recordLine } from '../../../src/input/record-line.ts';
import type { RecordLine } from '../../../src/input/record-line.ts';
import { makeRecord } from '../make-record.ts';
import { scratchFolder } from '../scratch-folder.ts';

const bytes = new TextEncoder().encode('an input');
const sources = ['a.txt', 'b.mbox', 'c.txt'];

function linesOf(source: string): RecordLine[] {
  const records = source === 'b.mbox' ? ['1', '2'] : [''];
  return records.map((part) => {
    const body = `The envoy opened the dam of ${source}${part}. `.repeat(12);
    return recordLine({ ...makeRecord({ id: source + part, body, language: 'en' }), wordCount: 100 });
  });
}

function fill(folder: string): void {
  const cache = new RecordCache(folder, 'own', 'v1');
  for (const source of sources) cache.keep(cache.keyOf(source, bytes), linesOf(source));
  cache.finish();
}

test('the next run finds the records of the same input, source and version only', async () => {
  await using scratch = await scratchFolder();
  fill(scratch.path);
  const same = new RecordCache(scratch.path, 'own', 'v1');
  for (const source of sources) expect(same.find(same.keyOf(source, bytes))).toEqual(linesOf(source));
  expect(same.find(same.keyOf('d.txt', bytes))).toBeNull();
  expect(same.find(same.keyOf('a.txt', new TextEncoder().encode('an input!')))).toBeNull();
  const later = new RecordCache(scratch.path, 'own', 'v2');
  expect(later.find(later.keyOf('a.txt', bytes))).toBeNull();
  for (const cache of [same, later]) cache.discard();
});

test('a run keeps what it used and drops the rest; a run that is discarded changes nothing', async () => {
  await using scratch = await scratchFolder();
  fill(scratch.path);
  const discarded = new RecordCache(scratch.path, 'own', 'v1');
  discarded.discard();
  const second = new RecordCache(scratch.path, 'own', 'v1');
  second.find(second.keyOf('a.txt', bytes));
  second.finish();
  const third = new RecordCache(scratch.path, 'own', 'v1');
  expect(sources.map((source) => third.find(third.keyOf(source, bytes)) !== null)).toEqual([true, false, false]);
  third.discard();
  expect(await readdir(scratch.path)).toEqual(['own.pack']);
});

test('whatever is damaged is not found, and nothing else is found in its place', async () => {
  await using scratch = await scratchFolder();
  fill(scratch.path);
  const pack = join(scratch.path, 'own.pack');
  const whole = await readFile(pack);
  const damages = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(damages, fc.nat(whole.length), async (changes, length) => {
      const damaged = Buffer.from(whole);
      for (const [at, value] of changes) damaged[at] = value;
      await writeFile(pack, damaged);
      await truncate(pack, length);
      const cache = new RecordCache(scratch.path, 'own', 'v1');
      for (const source of sources)
        expect([null, linesOf(source)]).toContainEqual(cache.find(cache.keyOf(source, bytes)));
      cache.discard();
    }),
  );
});

test("a run removes the pack that a killed run left, and no other run's", async () => {
  // No system gives the first number; the second one's process runs.
  await using scratch = await scratchFolder({ 'own.999999999.tmp': '', [`other.${process.ppid}.tmp`]: '' });
  fill(scratch.path);
  expect((await readdir(scratch.path)).toSorted()).toEqual([`other.${process.ppid}.tmp`, 'own.pack']);
});

test('a folder that cannot be used is no error', async () => {
  await using scratch = await scratchFolder({ file: '' });
  const cache = new RecordCache(join(scratch.path, 'file'), 'own', 'v1');
  cache.keep(cache.keyOf('a.txt', bytes), linesOf('a.txt'));
  expect(cache.find(cache.keyOf('a.txt', bytes))).toBeNull();
  cache.finish();
});
