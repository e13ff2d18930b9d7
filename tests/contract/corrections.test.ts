import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { correctionsSchema, encodeCorrections } from '../../src/contract/corrections.ts';
import type { Correction } from '../../src/contract/corrections.ts';
import { decode } from '../../src/contract/decode.ts';

const oneOfEach: Correction[] = [
  { kind: 'merge-people', names: ['Ada Quist', 'A. Qvist'] },
  { kind: 'split-person', name: 'Vega', to: 'Tom Vega', articles: ['a'], mentions: ['b#12'] },
  { kind: 'rename-person', name: 'Ada Quist', to: 'Ada Quist-Holm' },
  { kind: 'not-a-person', name: 'Green Field' },
  { kind: 'person-to-organization', name: 'Sea Guild' },
  { kind: 'organization-to-person', name: 'Orlin' },
  { kind: 'article-headline', article: 'a', headline: 'Dam opened' },
  { kind: 'article-date', article: 'a', date: '2023-03' },
  { kind: 'hide-article', article: 'b' },
  { kind: 'merge-events', events: ['a#1', 'b#2'] },
  { kind: 'split-event', reports: ['a#1'], title: 'Opening', sentence: 'The dam was opened.' },
  { kind: 'retitle-event', event: 'a#1', title: 'Opening of the dam' },
  { kind: 'redate-event', event: 'a#1', date: '2023-03-21' },
  { kind: 'undate-event', event: 'a#1' },
  { kind: 'hide-event', event: 'a#1' },
  { kind: 'remove-keyword', name: 'dam' },
  { kind: 'remove-place', name: 'Orrin' },
];

test('corrections of every kind are read as they were written', () => {
  expect(decode(correctionsSchema, encodeCorrections(oneOfEach), 'corrections.json')).toEqual(oneOfEach);
});

test('the short form comes first: merged, renamed and removed people, dates, headlines', () => {
  const short = {
    persons: { merge: [['Ada Quist', 'A. Qvist']], rename: { Ada: 'Ada Quist' }, remove: ['Green Field'] },
    dates: { a: '2023-03' },
    headlines: { a: ' Better ' },
    corrections: [{ kind: 'hide-article', article: 'b' }],
  };
  expect(v.parse(correctionsSchema, short)).toEqual([
    { kind: 'merge-people', names: ['Ada Quist', 'A. Qvist'] },
    { kind: 'rename-person', name: 'Ada', to: 'Ada Quist' },
    { kind: 'not-a-person', name: 'Green Field' },
    { kind: 'article-date', article: 'a', date: '2023-03' },
    { kind: 'article-headline', article: 'a', headline: 'Better' },
    { kind: 'hide-article', article: 'b' },
  ]);
});

test.each([
  ['an unknown kind', { kind: 'praise-person', name: 'Ada' }],
  ['a field of another kind', { kind: 'not-a-person', name: 'Ada', to: 'Tom' }],
  ['a merge of one', { kind: 'merge-people', names: ['Ada'] }],
  ['an empty name', { kind: 'rename-person', name: 'Ada', to: '  ' }],
  ['a day that does not exist', { kind: 'article-date', article: 'a', date: '2023-02-31' }],
  ['an event without the start of its trigger', { kind: 'hide-event', event: 'a' }],
])('%s is refused', (_, entry) => {
  expect(v.is(correctionsSchema, { corrections: [entry] })).toBe(false);
});

describe.each(['constructor', '__proto__', 'toString', 'prototype'])('an entry for %s', (key) => {
  // As JSON.parse leaves it: an own entry, whatever its name.
  const entry = (value: string): Record<string, string> => JSON.parse(`{${JSON.stringify(key)}:"${value}"}`);

  test('is read', () => {
    const short = { persons: { rename: entry('Ada') }, dates: entry('2023'), headlines: entry('Better') };
    expect(v.parse(correctionsSchema, short)).toEqual([
      { kind: 'rename-person', name: key, to: 'Ada' },
      { kind: 'article-date', article: key, date: '2023' },
      { kind: 'article-headline', article: key, headline: 'Better' },
    ]);
  });

  test('is refused where it says nothing that is known', () => {
    expect(v.is(correctionsSchema, entry('2023'))).toBe(false);
    expect(v.is(correctionsSchema, { dates: entry('2023-02-31') })).toBe(false);
  });
});
