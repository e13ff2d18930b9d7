import { expect, it } from 'vitest';
import { openEvents } from '../../src/contract/collection.ts';
import { eventColumns } from './event-columns.ts';

it.each([
  ['another day', '2020-01-01', ['2020-01-02'], 1],
  ['no other time', '2020-01-01', [], 0],
  ['the month of the day', '2020-01-01', ['2020-01'], 0],
  ['an approximate day', '2020-01-01', ['2020-01-02~'], 0],
  ['one of several', '2020-01-01', ['2020-01', '2019'], 1],
])('disputes the time of an event by %s: %s, %s', (_, date, others, disputed) => {
  const events = openEvents({ ...eventColumns([date], [[0]]), otherDates: [others] });
  expect([...events.disputed]).toEqual([disputed]);
});
