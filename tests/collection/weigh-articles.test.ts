import { eventColumns } from '../contract/event-columns.ts';
import { expect, test } from 'vitest';
import { countReported } from '../../src/contract/count-reported.ts';
import { weighArticles } from '../../src/collection/weigh-articles.ts';
import { makeRecord } from '../cli/make-record.ts';

const alone = { record: makeRecord({}), versions: [] };

const events = eventColumns(['2020', '2021'], [[0, 1, 1], [1]]);

test('an article weighs its versions and those who report the same event, each once an event', () => {
  const twice = { ...alone, versions: [makeRecord({ id: 'b' })] };
  expect(weighArticles([alone, twice, alone], events)).toEqual([1, 2, 0]);
});

test('each article has its number of events, one that it tells twice counted once', () => {
  expect(countReported(3, events.reports)).toEqual([1, 2, 0]);
});
