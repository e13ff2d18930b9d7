import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { decodeIndex } from '../../src/contract/decode.ts';
import { decodeEvents, decodeRecord } from '../../src/contract/decode-pieces.ts';
import { correctionsSchema } from '../../src/contract/corrections.ts';
import { reduceCollection } from '../../src/collection/reduce.ts';
import type { CollectionInput } from '../../src/collection/reduce.ts';
import { makeRecord } from '../cli/make-record.ts';
import { detailsOf } from './details-of.ts';

const names = [
  'Ada Quist',
  'Ada F. Quist',
  'Quist',
  'Tom Vega',
  'Tomas Vega',
  'Vega',
  'José Orlin',
  'Jose Orlin',
  'J. Orlin',
];
const dates = [null, '2023', '2023-03', '2023-03-21', '2023-03-21T10:00:00Z', '2020-01-01/..'];
const sketches = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'a-2'),
  source: fc.constantFrom('a.txt', 'b.txt', 'folder/a.txt'),
  date: fc.constantFrom(...dates),
  persons: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
  organizations: fc.subarray<readonly [string, ...string[]]>([
    ['Dam Office', 'DO'],
    ['DO'],
    ['the Dam Office'],
    ['Sea Guild'],
  ]),
  places: fc.subarray<readonly [string]>([['Orrin'], ['ORRIN'], ['Brelin']]),
  language: fc.constantFrom('en', 'en-GB', 'fr', '?'),
  keywords: fc.array(fc.tuple(fc.constantFrom('dam', 'Dams', 'treaty', 'Treaties'), fc.integer({ min: 0, max: 9 }))),
  events: fc.array(
    fc.record({
      date: fc.constantFrom('2023', '2023-03-21', '1999-12'),
      sentence: fc.constantFrom('The northern dam was opened.', 'The northern dam opened.', 'Guests arrived.'),
      persons: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

function bytesOf(input: CollectionInput): string {
  const { texts, ...content } = reduceCollection(input);
  return JSON.stringify([content, [...texts]]);
}

test('any order of the records gives the same bytes', () => {
  const lists = fc
    .array(sketches.map(makeRecord), { minLength: 1, maxLength: 8 })
    .chain((records) => fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })));
  fc.assert(
    fc.property(lists, ([records, shuffled]) => {
      const [one, other] = [records, shuffled].map((list) => bytesOf({ title: 'T', records: list, skipped: [] }));
      expect(other).toBe(one);
    }),
  );
});

test('numbers stay within the columns, and every article is there', () => {
  fc.assert(
    fc.property(fc.array(sketches.map(makeRecord), { maxLength: 8 }), (records) => {
      const { index, texts, events } = reduceCollection({ title: 'T', records, skipped: [] });
      expect(new Set(index.articles.id).size).toBe(records.length);
      expect(detailsOf(texts).map(({ id }) => id)).toEqual(index.articles.id);
      expect(new Set(index.persons).size).toBe(index.persons.length);
      expect(new Set(index.articles.persons.flat())).toEqual(new Set(index.persons.keys()));
      expect(new Set(index.articles.keywords.flat())).toEqual(new Set(index.keywords.keys()));
      expect(new Set(index.articles.organizations.flat())).toEqual(new Set(index.organizations.keys()));
      expect(new Set(index.articles.places.flat())).toEqual(new Set(index.places.keys()));
      expect(new Set(index.articles.language.filter((language) => language !== null))).toEqual(
        new Set(index.languages.keys()),
      );
      const reported = events.reports.flatMap((reports) => [...new Set(reports.map(([article]) => article))]);
      expect(index.articles.events.reduce((sum, count) => sum + count, 0)).toBe(reported.length);
      expect(events.reports.flat().every(([article]) => article < records.length)).toBe(true);
    }),
  );
});

test('what was skipped is counted and sorted; an unreadable date is listed under the number of its article', () => {
  const record = { ...makeRecord({ id: 'b' }), datePublishedText: '2023-02-31' };
  const skipped = [
    { source: 'z.txt', reason: 'empty' },
    { source: 'c.png', reason: 'no text' },
  ];
  const { index } = reduceCollection({ title: 'T', records: [record, makeRecord({ id: 'a' })], skipped });
  expect(index.report.given).toBe(4);
  expect(index.report.skipped.map(({ source }) => source)).toEqual(['c.png', 'z.txt']);
  expect(index.unreadDates).toEqual({ '1': '2023-02-31' });
});

test('records from a file make the same bundle as records from memory', () => {
  const records = [
    makeRecord({ id: 'a', persons: ['Ada Quist'], date: '2023' }),
    makeRecord({ id: 'b', persons: ['Quist'] }),
  ];
  const read = records.map((record) => decodeRecord(JSON.stringify(record), 'records.jsonl:1'));
  const [one, other] = [records, read].map((list) => bytesOf({ title: 'T', records: list, skipped: [] }));
  expect(other).toBe(one);
});

const openStarts = ['../2023', '/2023', '../2023~', '../20XX', '../-0044', '../2023-03-21T10:00:00Z'];

test.each(openStarts)('the page opens a collection with %s: of an article, an event, a correction', (edtf) => {
  const others = [...openStarts, '2023', '-0044', '2023-03-21', '2024/..', '19XX'];
  const event = { date: edtf, sentence: 'The northern dam was opened.' };
  const records = [
    makeRecord({ id: 'given', date: edtf, events: [event, ...others.map((date) => ({ ...event, date }))] }),
    makeRecord({ id: 'corrected' }),
    ...others.map((date) => makeRecord({ id: date, date })),
  ];
  const entries = v.parse(correctionsSchema, { dates: { corrected: edtf } });
  const corrections = { entries, source: 'corrections.json' };
  const { index, events } = reduceCollection({ title: 'T', records, skipped: [], corrections });
  const read = decodeIndex(JSON.stringify({ ...index, folder: 'f', texts: [0] }), 'bundle.json');
  expect(read.articles.date.filter((date) => date === edtf)).toHaveLength(3);
  expect(decodeEvents(JSON.stringify(events), 'events.json', read).date).toContain(edtf);
});
