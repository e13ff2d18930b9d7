import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../src/collection/corrections/corrections.ts';
import { correctionsSchema } from '../../src/collection/corrections/corrections.ts';
import { wholeRecord } from '../../src/contract/replace-fields.ts';
import { makeRecord } from '../cli/make-record.ts';
import type { Sketch } from '../cli/make-record.ts';

function apply(entries: v.InferInput<typeof correctionsSchema>, sketch: Sketch) {
  return applyCorrections([makeRecord(sketch)], v.parse(correctionsSchema, entries), 'corrections.json');
}

const body = 'Ada Quist and A. Qvist met Green Field.';

test('people are merged, renamed and removed, in events too', () => {
  const { records, notes } = apply(
    {
      persons: {
        merge: [['Ada Quist', 'A. Qvist']],
        rename: { 'ada quist': 'Ada Quist-Holm' },
        remove: ['Green Field'],
      },
    },
    {
      body,
      persons: ['Ada Quist', 'A. Qvist', 'Green Field'],
      events: [{ date: '2020', sentence: body, persons: ['A. Qvist', 'Ada Quist', 'Green Field'] }],
    },
  );
  expect(records[0]?.persons).toEqual([
    {
      name: 'Ada Quist-Holm',
      mentions: [
        [0, 9],
        [14, 22],
      ],
    },
  ]);
  expect(records[0]?.events[0]?.persons).toEqual(['Ada Quist-Holm']);
  expect(notes).toEqual([]);
});

test('dates and headlines are set by id', () => {
  const { records } = apply({ dates: { a: '2023-03' }, headlines: { a: 'Better' } }, { id: 'a' });
  expect(records[0]).toMatchObject({
    datePublished: '2023-03',
    datePublishedOrigin: 'corrections',
    headline: 'Better',
    headlineOrigin: 'given',
  });
});

test('a date takes the place of one that could not be read', () => {
  const record = { ...makeRecord({ id: 'a' }), datePublishedText: '2023-02-31' };
  const { records } = applyCorrections([record], v.parse(correctionsSchema, { dates: { a: '2023-02-28' } }), 'c');
  expect(wholeRecord(records[0] ?? record)).not.toHaveProperty('datePublishedText');
});

test('each entry that fits nothing is noted', () => {
  const { notes } = apply(
    { persons: { remove: ['Nobody'] }, dates: { b: '2020' }, headlines: { toString: 'x' } },
    { id: 'a' },
  );
  expect(notes.map(({ note }) => /of (.*) was/.exec(note)?.[1])).toEqual([
    'person "nobody"',
    'dates "b"',
    'headlines "toString"',
  ]);
});

test('renaming in a circle ends', () => {
  const { records } = apply({ persons: { rename: { Ada: 'Tom', Tom: 'Ada' } } }, { persons: ['Ada'] });
  expect(records[0]?.persons).toHaveLength(1);
});

test('an article whose id is a word of the language is not corrected by accident', () => {
  const { records } = apply({}, { id: 'constructor' });
  expect(records[0]?.headline).toBe('Headline of constructor');
});

describe.each(['constructor', '__proto__', 'toString', 'prototype'])('an entry for %s', (name) => {
  // As JSON.parse leaves it: an own entry, whatever its name.
  const entry = (value: string): Record<string, string> => JSON.parse(`{${JSON.stringify(name)}:"${value}"}`);
  const entries = { persons: { rename: entry('Ada') }, dates: entry('2023'), headlines: entry('Better') };

  test('is applied where it fits', () => {
    const { records, notes } = apply(entries, { id: name, persons: [name] });
    expect(records[0]).toMatchObject({ datePublished: '2023', headline: 'Better', persons: [{ name: 'Ada' }] });
    expect(notes).toEqual([]);
  });

  test('is reported where it fits nothing', () => {
    const { notes } = apply(entries, { id: 'a' });
    expect(notes.map(({ note }) => /of (.*) was/.exec(note)?.[1])).toEqual([
      `person "${name.toLowerCase()}"`,
      `dates "${name}"`,
      `headlines "${name}"`,
    ]);
  });

  test('is refused where it says nothing that is known', () => {
    expect(v.is(correctionsSchema, entry('2023'))).toBe(false);
    expect(v.is(correctionsSchema, { dates: entry('2023-02-31') })).toBe(false);
  });
});
