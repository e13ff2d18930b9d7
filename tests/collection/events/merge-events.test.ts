import { describe, expect, test } from 'vitest';
import { mergeEvents } from '../../../src/collection/events/merge-events.ts';
import type { ArticleRecord } from '../../../src/contract/record.ts';
import { growthOf } from '../../count-operations.ts';
import { linkAll, parseReport } from './event-pairs.ts';

function mergeAll(records: readonly ArticleRecord[]) {
  return mergeEvents(records, linkAll(records));
}

/** Merges articles of one report each. */
function merge(...lines: readonly string[]) {
  return mergeAll(lines.map((line, at) => parseReport(line, `a${at}`)));
}

/** One article of several reports. */
function article(...lines: readonly string[]): ArticleRecord {
  const parts = lines.map((line, at) => parseReport(line, `a${at}`));
  const [first] = parts;
  if (!first) throw new Error('expected a report');
  let body = '';
  const shifted = parts.map(({ articleBody, events, persons, organizations, places }) => {
    const by = body.length;
    body += `${articleBody}\n`;
    const shift = ([start, end]: readonly [number, number]): [number, number] => [start + by, end + by];
    const names = (all: ArticleRecord['persons']) =>
      all.map(({ name, mentions }) => ({ name, mentions: mentions.map(shift) }));
    return {
      events: events.map((event) => ({ ...event, trigger: shift(event.trigger), sentence: shift(event.sentence) })),
      persons: names(persons),
      organizations: names(organizations),
      places: names(places),
    };
  });
  return {
    ...first,
    articleBody: body,
    events: shifted.flatMap(({ events }) => events),
    persons: shifted.flatMap(({ persons }) => persons),
    organizations: shifted.flatMap(({ organizations }) => organizations),
    places: shifted.flatMap(({ places }) => places),
  };
}

test('an event has the people of all reports, and of each the sentence and the date', () => {
  const events = merge(
    '2023-03-21~ publication | {Ada Stone} has *met* {Tom Reed} in <Rovin>.',
    '2023-03-20 | In <Rovin>, {Ada Stone} held *talks* with {Tom Reed} of [Harbour Board]. => Ada Stone held talks with Tom Reed',
  );
  expect(events).toEqual({
    date: ['2023-03-20'],
    otherDates: [['2023-03-21~']],
    title: ['Ada Stone has met Tom Reed in Rovin'],
    sentence: ['Ada Stone has met Tom Reed in Rovin.'],
    basis: ['stated'],
    modality: ['reported'],
    persons: [[0, 1]],
    organizations: [[0]],
    places: [[0]],
    keywords: [[]],
    reports: [
      [
        [0, 14, 0, 36, 1],
        [1, 25, 0, 62, 0],
      ],
    ],
  });
});

test('an event has the keywords of its article that occur in its sentence, in any form', () => {
  const records = [parseReport('2023-03-20 | {Ada Stone} *signed* two gas contracts.', 'a0')];
  const keywords = ['gas contract', 'contract law', 'gas'].map((term, keyword) => ({
    keyword,
    words: term.split(' '),
  }));
  const numbersOf = linkAll(records);
  expect(mergeEvents(records, (at) => ({ ...numbersOf(at), keywords })).keywords).toEqual([[0, 2]]);
});

describe('different days for one event', () => {
  const shot = '{Ada Stone} was *shot* dead in <Rovin>.';

  test('are kept, and most stated reports decide', () => {
    const days = ['2023-03-22', '2023-03-21', '2023-03-21', '2023-03-21'];
    const events = merge(...days.map((day) => `${day} | ${shot}`));
    expect(events.date).toEqual(['2023-03-21']);
    expect(events.otherDates).toEqual([['2023-03-22']]);
    expect(events.reports[0]?.map(([, , , , date]) => date)).toEqual([1, 0, 0, 0]);
  });

  test('are decided by precision: a month agrees with its days', () => {
    const events = merge(`2023-03 | ${shot}`, `2023-03 | ${shot}`, `2023-03-21 | ${shot}`);
    expect([events.date, events.otherDates]).toEqual([['2023-03-21'], [['2023-03']]]);
  });

  test('are decided by the earliest report of equals', () => {
    expect(merge(`2023-03-22 | ${shot}`, `2023-03-21 | ${shot}`).date).toEqual(['2023-03-22']);
  });
});

describe('the title', () => {
  test('names who did what, in full and without pronouns', () => {
    const events = merge(
      '2023-03-21 | She *resigned*, {Ada Stone} told reporters. => She resigned',
      '2023-03-21 | {Ada Stone}, the minister, *resigned*. => Ada Stone resigned',
      '2023-03-21 | The *resignation* of {Ada Stone} came late. => Resignation of Ada Stone',
    );
    expect(events.title).toEqual(['Ada Stone resigned']);
  });

  test('is of a report that says that the event has happened', () => {
    const events = merge(
      '2023-03-21 stated planned | {Ada Stone} will *visit* <Rovin>.',
      '2023-03-21 | {Ada Stone} *visited* <Rovin>.',
    );
    expect([events.title, events.modality]).toEqual([['Ada Stone visited Rovin'], ['reported']]);
  });
});

describe('modality', () => {
  test('is planned if all reports plan', () => {
    const planned = '2023-03-21 stated planned | {Ada Stone} will *visit* <Rovin>.';
    expect(merge(planned, planned).modality).toEqual(['planned']);
  });

  test.each(['denied', 'negated', 'counterfactual'])('keeps %s and reported apart', (modality) => {
    const visit = '{Ada Stone} *visited* <Rovin>.';
    expect(merge(`2023-03-21 stated ${modality} | ${visit}`, `2023-03-21 | ${visit}`).date).toHaveLength(2);
  });
});

describe('in one article', () => {
  const blast = '2023-03-21 | A *blast* destroyed the mill in <Rovin>.';

  test('a mention in other words is of the same event', () => {
    expect(mergeAll([article(blast, '2023-03-21 | The mill in <Rovin> *exploded* at noon.')]).date).toHaveLength(1);
  });

  test.each([
    ['a second blast', '2023-03-21 | A second *blast* destroyed the mill in <Rovin>.'],
    ['what the same person says', '2023-03-21 | {Ada Stone} *said* that the mill in <Rovin> was lost.'],
  ])('%s is another', (_, other) => {
    expect(mergeAll([article(blast, other)]).date).toHaveLength(2);
  });

  test('two remarks of one person are two events', () => {
    const remarks = ['that the mill would open', 'that wages would rise'].map(
      (what) => `2023-03-21 | {Ada Stone} of [Harbour Board] *said* ${what}.`,
    );
    expect(mergeAll([article(...remarks)]).date).toHaveLength(2);
  });
});

test.each([
  ['a day and its month', '2021-03'],
  ['a day and its year', '2021'],
])('%s are times of one event that is named alike', (_, time) => {
  const events = merge(
    '2021-03-04 | [Harbour Board] *opened* the Pearl Bridge over the Elm.',
    `${time} | [Harbour Board] *opened* the Pearl Bridge.`,
  );
  expect([events.date, events.otherDates]).toEqual([['2021-03-04'], [[time]]]);
});

test('a killing is one event in the words and times of all its reports', () => {
  const events = merge(
    '2022-05-11 | The reporter {Samira Nasri} of [Channel Six] was *killed* on Wednesday in <Rovin>.',
    '2022-05-11 | {Samira Nasri} was *shot* in the head as she covered a raid. => Samira Nasri was shot in the head',
    '2022-05-11~ publication | Thousands mourn the *death* of {Samira Nasri}. => Death of Samira Nasri',
    '2022-05-12~ publication | [Channel Six] blames soldiers for the *killing* of {Samira Nasri}. => Killing of Samira Nasri',
    '2022-05-09/2022-05-15 | {Samira Nasri} was *shot* dead in <Rovin> this week.',
    '2022-05 | {Samira Nasri}, who was *killed* in May, had worked for [Channel Six]. => Samira Nasri was killed',
    '2022 | The *killing* of {Samira Nasri} in 2022 caused an outcry. => Killing of Samira Nasri',
    '2022-05-12 | {Samira Nasri} was *murdered* on 12 May, the union says. => Samira Nasri was murdered',
    '2022-09-06~ publication | A soldier most likely *killed* {Samira Nasri}, the army admits. => A soldier killed Samira Nasri',
    '2023-05-10 context | The army apologised for the *death* of {Samira Nasri}. => Death of Samira Nasri',
  );
  expect(events.reports.map((reports) => reports.length)).toEqual([10]);
  expect(events.date).toEqual(['2022-05-11']);
});

test('events are in order of time, then of titles; those without a calendar time are left out', () => {
  const lines = [
    '2023 | Later it *rained*.',
    '1999-01-01 | Zebras *fled*.',
    '1999-01-01 | Ants *fought*.',
    '2001 | It *snowed*.',
  ];
  const records = lines.map((line, at) => parseReport(line, `a${at}`));
  for (const event of records[3]?.events ?? []) event.edtf = null;
  expect(mergeAll(records).title).toEqual(['Ants fought', 'Zebras fled', 'Later it rained']);
});

test('takes linear time', async () => {
  const collections = new Map(
    [200, 800].map((length) => [
      length,
      Array.from({ length }, (_, at) =>
        parseReport(
          `2023-0${1 + (at % 9)}-1${at % 7} | {Ada Stone} *met* {Tom Reed${at % 5}} in <Rovin${at % 3}>.`,
          `${at}`,
        ),
      ),
    ]),
  );
  const numbers = new Map(
    [...collections].map(([length, records]) => {
      const numbersOf = linkAll(records);
      return [length, records.map((_, at) => numbersOf(at))];
    }),
  );
  const growth = await growthOf((length) => {
    const all = numbers.get(length) ?? [];
    return mergeEvents(
      collections.get(length) ?? [],
      (at) => all[at] ?? { persons: new Map(), organizations: new Map(), places: new Map(), keywords: [] },
    );
  }, 200);
  expect(growth).toBeLessThan(6);
});
