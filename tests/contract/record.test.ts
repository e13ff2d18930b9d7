import { expect, it } from 'vitest';
import { decodeRecord } from '../../src/contract/decode-pieces.ts';
import { makeRecord } from '../cli/make-record.ts';

const body = 'Ada Quist opened the dam.';
const record = makeRecord({ body, persons: ['Ada Quist'], events: [{ date: '2023', sentence: body }] });
const [date] = record.dates;

it.each([
  ['ends before it starts', { ...record, persons: [{ name: 'Ada', mentions: [[9, 0]] }] }, 'persons.0.mentions.0'],
  [
    'is empty',
    {
      ...record,
      places: [
        {
          name: 'Ada',
          mentions: [
            [0, 3],
            [4, 4],
          ],
        },
      ],
    },
    'places.0.mentions.1',
  ],
  [
    'ends behind the text',
    { ...record, organizations: [{ name: 'A', mentions: [[0, 99]] }] },
    'organizations.0.mentions.0',
  ],
  ['is of a date and no whole number', { ...record, dates: [{ ...date, start: 0.5, end: 3 }] }, 'dates.0.start'],
  ['is of a date and behind the text', { ...record, dates: [{ ...date, start: 3, end: 99 }] }, 'dates.0'],
  ['is of a sentence', { ...record, events: [{ ...record.events[0], sentence: [20, 99] }] }, 'events.0.sentence'],
])('a passage that %s makes no record', (_, wrong, path) => {
  expect(() => decodeRecord(JSON.stringify(wrong), 'r.jsonl:1')).toThrow(expect.objectContaining({ path }));
});

it('an event without its date makes no record', () => {
  const wrong = { ...record, events: [{ ...record.events[0], date: 1 }] };
  expect(() => decodeRecord(JSON.stringify(wrong), 'r.jsonl:1')).toThrow(
    'r.jsonl:1: at events.0.date, expected a number below 1, found 1',
  );
});
