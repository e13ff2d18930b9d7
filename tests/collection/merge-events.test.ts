import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/contract/record.ts';
import { jaccard } from '../../src/base/jaccard.ts';
import { reportsOf } from '../../src/collection/events/event-reports.ts';
import { mergeEvents } from '../../src/collection/events/merge-events.ts';
import { rarePrefix } from '../../src/collection/events/rare-prefix.ts';
import { makeRecord } from '../cli/make-record.ts';
import type { Sketch } from '../cli/make-record.ts';

const numbers = {
  persons: new Map([
    ['Ada', 0],
    ['Tom', 1],
    ['Olga', 2],
  ]),
  organizations: new Map([['Harbour Board', 0]]),
};

type Event = NonNullable<Sketch['events']>[number];

function mergeAll(records: readonly ArticleRecord[]) {
  return mergeEvents(
    records,
    records.map(() => numbers),
  );
}

function merge(...articles: readonly (readonly Event[])[]) {
  const records: ArticleRecord[] = articles.map((events, at) => makeRecord({ id: `a${at}`, events }));
  return mergeAll(records);
}

function happened(date: string, sentence: string, ...persons: string[]): Event {
  return { date, sentence, persons };
}

describe('one day', () => {
  test('with the same people is one event, with the sentence of the report with the most of them', () => {
    const events = merge(
      [happened('2023-03-21', 'The guests met in the capital.', 'Ada')],
      [happened('2023-03-21', 'Ada received Tom for talks.', 'Ada', 'Tom')],
    );
    expect(events).toEqual({
      date: ['2023-03-21'],
      otherDates: [[]],
      title: ['Ada received Tom for talks.'],
      sentence: ['Ada received Tom for talks.'],
      basis: ['stated'],
      modality: ['reported'],
      persons: [[0, 1]],
      organizations: [[]],
      reports: [
        [
          [0, 0, 0, 30, 0],
          [1, 0, 0, 27, 0],
        ],
      ],
    });
  });

  test('with other people is another event', () => {
    const events = merge(
      [happened('2023-03-21', 'Ada met Tom.', 'Ada', 'Tom')],
      [happened('2023-03-21', 'Olga slept.', 'Olga')],
    );
    expect(events.sentence).toEqual(['Ada met Tom.', 'Olga slept.']);
  });

  test('with mostly different people is another event', () => {
    const events = merge(
      [happened('2023-03-21', 'A treaty was signed.', 'Ada', 'Tom')],
      [happened('2023-03-21', 'Dinner followed.', 'Ada', 'Olga')],
    );
    expect(events.date).toHaveLength(2);
  });

  test('in nearly the same words is one event even without people', () => {
    const events = merge(
      [happened('2023-03-21', 'Floods closed the northern harbour bridge.')],
      [happened('2023-03-21', 'Heavy floods closed the harbour bridge.')],
    );
    expect(events.sentence).toEqual(['Floods closed the northern harbour bridge.']);
  });

  test('in two sentences of one article is two events unless they say the same', () => {
    const [met, signed] = [
      happened('2023-03-21', 'Ada met Tom.', 'Ada'),
      happened('2023-03-21', 'A treaty was signed.', 'Ada'),
    ];
    expect(merge([met, signed]).date).toHaveLength(2);
  });

  test('is not the month around it', () => {
    expect(
      merge([happened('2023-03-21', 'Ada met Tom.', 'Ada')], [happened('2023-03', 'Ada met Tom.', 'Ada')]).date,
    ).toEqual(['2023-03', '2023-03-21']);
  });

  test('is the same when it is doubtful', () => {
    expect(
      merge([happened('2023-03-21', 'Ada met Tom.', 'Ada')], [happened('2023-03-21?', 'Ada met Tom.', 'Ada')]).date,
    ).toEqual(['2023-03-21']);
  });
});

test('a coarser time needs both the words and the people', () => {
  const flood = 'Floods closed the northern harbour bridge.';
  expect(
    merge([happened('2023', flood, 'Ada')], [happened('2023', 'Elections brought another winner.', 'Ada')]).date,
  ).toHaveLength(2);
  expect(merge([happened('2023', flood, 'Ada')], [happened('2023', flood, 'Tom')]).date).toHaveLength(2);
  expect(merge([happened('2023', flood, 'Ada')], [happened('2023', flood, 'Ada')]).date).toHaveLength(1);
  expect(merge([happened('2023', flood)], [happened('2023', flood)]).date).toHaveLength(1);
});

test('planned is only what every report plans', () => {
  const planned: Event = { date: '2023-03-21', sentence: 'Ada will meet Tom.', persons: ['Ada'], modality: 'planned' };
  expect(merge([planned], [planned]).modality).toEqual(['planned']);
  expect(merge([planned], [happened('2023-03-21', 'Ada met Tom.', 'Ada')]).modality).toEqual(['reported']);
});

test('events are in time order, then by sentence; what has no calendar time is none', () => {
  const record = makeRecord({
    events: [
      happened('2023', 'Later.'),
      happened('1999-01-01', 'Zebra.'),
      happened('1999-01-01', 'Ant.'),
      happened('2001', 'Soon.'),
    ],
  });
  const [, , , last] = record.events;
  if (last) last.edtf = null;
  expect(mergeAll([record]).sentence).toEqual(['Ant.', 'Zebra.', 'Later.']);
});

test('the words of the date itself do not make two sentences alike', () => {
  const first = makeRecord({ events: [happened('2023-03', 'Lorries crossed during sunny March')] });
  const second = makeRecord({ events: [happened('2023-03', 'Voters queued during sunny March')] });
  for (const record of [first, second])
    record.dates = record.dates.map((date) => ({ ...date, start: record.articleBody.indexOf('sunny'), end: 40 }));
  const words = [first, second]
    .flatMap((record, at) => reportsOf(record, at, numbers))
    .map(({ wording }) => [...wording]);
  expect(words).toEqual([
    ['lorries', 'crossed'],
    ['voters', 'queued'],
  ]);
});

test('similar sets share a word of their prefixes', () => {
  const [a, b] = [new Set(['a', 'b', 'c', 'd']), new Set(['b', 'c', 'd', 'e'])];
  expect(jaccard(a, b)).toBe(0.6);
  const counts = new Map(['b', 'c', 'd'].map((word) => [word, 2]));
  const prefix = new Set(rarePrefix(a, counts, 0.5));
  expect(rarePrefix(b, counts, 0.5).some((word) => prefix.has(word))).toBe(true);
});
