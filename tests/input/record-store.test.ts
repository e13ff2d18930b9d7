import { readdir } from 'node:fs/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordLine } from '../../src/input/record-line.ts';
import { RecordStore } from '../../src/input/record-store.ts';
import { Spill } from '../../src/cli/store/spill.ts';
import { reduceCollection } from '../../src/collection/reduce.ts';
import type { CollectionInput } from '../../src/collection/reduce.ts';
import type { ArticleRecord } from '../../src/contract/record.ts';
import { wholeRecord } from '../../src/contract/replace-fields.ts';
import { makeRecord } from '../cli/make-record.ts';
import { scratchFolder } from '../cli/scratch-folder.ts';

const bodies = fc.string({ unit: 'binary', maxLength: 30 });

test('a stored record has the fields of the given one, in whatever order they are read', async () => {
  await using scratch = await scratchFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(bodies, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5)), (texts, order) => {
      const records = texts.map((body, at) =>
        makeRecord({ id: `a${at}`, body, persons: ['Ada Quist'], language: 'en' }),
      );
      const store = new RecordStore(new Spill(scratch.path));
      const stored = records.map((record) => store.add(recordLine(record)));
      const inOrder = (list: readonly ArticleRecord[]): string[] =>
        [...order, ...records.keys()]
          .flatMap((at) => list.slice(at, at + 1))
          .map((record) => JSON.stringify(wholeRecord(record)));
      expect(inOrder(stored)).toEqual(inOrder(records));
      store.close();
      return Promise.resolve();
    }),
  );
});

test('records beyond the memory that is set apart are read from a file without a name', async () => {
  await using scratch = await scratchFolder();
  const store = new RecordStore(new Spill(scratch.path));
  const records = Array.from({ length: 24 }, (_, at) => makeRecord({ id: `a${at}`, body: `${at}`.repeat(2 ** 19) }));
  const stored = records.map((record) => store.add(recordLine(record)));
  expect(stored.map(({ articleBody }) => articleBody)).toEqual(records.map(({ articleBody }) => articleBody));
  expect(await readdir(scratch.path)).toEqual([]);
  store.close();
});

test('stored records make the same bundle as records in memory', async () => {
  await using scratch = await scratchFolder();
  const text = 'Ada Quist opened the northern dam on Monday. '.repeat(8);
  const event = {
    date: '2023-03-20',
    sentence: 'Ada Quist opened the northern dam on Monday.',
    persons: ['Ada Quist'],
  };
  const records = Array.from({ length: 9 }, (_, at) => ({
    ...makeRecord({
      id: at < 2 ? 'same' : `a${at}`,
      source: `${at}.txt`,
      headline: at < 7 ? 'News Room' : `Dam ${at}`,
      date: at === 4 ? null : `2023-03-2${at}`,
      body: `${text}${'On the dam, the wind blew. '.repeat(at % 4)}`,
      persons: ['Ada Quist'],
      events: [event],
    }),
    wordCount: 60,
  }));
  const store = new RecordStore(new Spill(scratch.path));
  const corrections = {
    entries: [
      { kind: 'rename-person' as const, name: 'Ada Quist', to: 'Ada F. Quist' },
      { kind: 'article-date' as const, article: 'a4', date: '2023-04' },
      { kind: 'article-headline' as const, article: 'a8', headline: 'Another' },
    ],
    source: 'corrections.json',
  };
  const bytesOf = (list: CollectionInput['records']): string => {
    const { texts, ...content } = reduceCollection({ title: 'T', records: list, skipped: [], corrections });
    return JSON.stringify([content, [...texts]]);
  };
  expect(bytesOf(records.map((record) => store.add(recordLine(record))))).toBe(bytesOf(records.map(wholeRecord)));
  store.close();
});
