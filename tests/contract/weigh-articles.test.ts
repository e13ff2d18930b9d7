import { eventColumns } from './event-columns.ts';
import { expect, test } from 'vitest';
import { countReported } from '../../src/contract/count-reported.ts';
import { weighArticles } from '../../src/contract/weigh-articles.ts';

const events = eventColumns(['2020', '2021'], [[0, 1, 1], [1]]);

test('an article weighs its versions and those who report the same event, each once an event', () => {
  expect(weighArticles([0, 1, 0], events)).toEqual([1, 2, 0]);
});

test('each article has its number of events, one that it tells twice counted once', () => {
  expect(countReported(3, events.reports)).toEqual([1, 2, 0]);
});
