import { expect, test } from 'vitest';
import { openCollection, openEvents } from '../../../../src/contract/collection.ts';
import { eventChoices } from '../../../../src/page/corrections/choices/event-choices.ts';
import { reduceCollection } from '../../../../src/collection/reduce.ts';
import { makeRecord } from '../../../cli/make-record.ts';
import { detailsOf } from '../../../collection/details-of.ts';

const opened = 'Ada Quist opened the northern dam in Brelin.';
const closed = 'Tom Vega closed the harbour of Orrin.';
const records = ['a', 'b'].map((id) =>
  makeRecord({
    id,
    date: '2020',
    body: `${opened} ${closed}`,
    persons: ['Ada Quist', 'Tom Vega'],
    places: [['Brelin'], ['Orrin']],
    events: [
      { date: '2020-05-01', sentence: opened, trigger: 'opened', persons: ['Ada Quist'], title: `Dam, ${id}` },
      { date: '2020-06', sentence: closed, trigger: 'closed', persons: ['Tom Vega'] },
    ],
  }),
);
const { index, events: columns, texts } = reduceCollection({ title: 'T', records, skipped: [] });
const collection = openCollection({ ...index, folder: 'f', texts: [0] });
const events = openEvents(columns);
const details = detailsOf(texts);
const choices = eventChoices(collection, events, 'a#10', 0, (id) =>
  Promise.resolve(details.find((detail) => detail.id === id)),
);
const choice = (label: string) => choices.find((each) => each.label === label);
const values = { text: () => 'b#55', date: () => '2021', all: () => ['b#10'] };

test('an event that others are near to can be one of them', async () => {
  expect(choice('Another event is the same')?.fields).toMatchObject([{ options: [{ text: `June 2020: ${closed}` }] }]);
  expect(await choice('Another event is the same')?.correction(values)).toEqual({
    kind: 'merge-events',
    events: ['a#10', 'b#55'],
  });
});

test('reports of another event take title and sentence from their text', async () => {
  expect(await choice('Some reports are of another event')?.correction(values)).toEqual({
    kind: 'split-event',
    reports: ['b#10'],
    title: 'Dam, b',
    sentence: opened,
  });
});
