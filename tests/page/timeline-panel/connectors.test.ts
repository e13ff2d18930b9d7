import { expect, it } from 'vitest';
import { eventColumns } from '../../contract/event-columns.ts';
import { openEvents } from '../../../src/contract/collection.ts';
import { connectorsOf } from '../../../src/page/timeline-panel/connectors.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const events = openEvents(eventColumns(['2020-01-10'], [[0, 1, 1, 2, 3]]));
const times = {
  start: Float64Array.of(day('2020-01-08'), day('2020-01-10'), day('2020-01-12'), Number.NaN),
  end: new Float64Array(4),
  dated: 3,
};

it('connects an event to each dated report of another day, once', () => {
  expect(connectorsOf(0, events, times)).toEqual([
    { article: 0, start: day('2020-01-08'), end: day('2020-01-10') },
    { article: 2, start: day('2020-01-10'), end: day('2020-01-12') },
  ]);
});

it('knows none of an event that is not there', () => {
  expect(connectorsOf(7, events, times)).toEqual([]);
});
