import { expect, it } from 'vitest';
import { openEvents } from '../../../../src/contract/collection.ts';
import { findEvent, leadingReport } from '../../../../src/page/state/selection/find-event.ts';
import { eventColumns } from '../../../contract/event-columns.ts';

const list = openEvents({
  ...eventColumns(['2020-01-01', '2020-02-01'], [[0, 1], [1]]),
  otherDates: [['2020-01-02'], []],
  reports: [
    [
      [0, 5, 0, 9, 1],
      [1, 7, 0, 9, 0],
      [2, 3, 0, 9, 0],
    ],
    [[1, 20, 15, 30, 0]],
  ],
});

it('finds an event by any of its reports', () => {
  expect([findEvent(list, 0, 5), findEvent(list, 1, 7), findEvent(list, 1, 20)]).toEqual([0, 0, 1]);
  expect([findEvent(list, 0, 7), findEvent(list, 9, 7)]).toEqual([undefined, undefined]);
});

function lead(passes: number[]) {
  return leadingReport(list, 0, Uint8Array.from(passes))?.[0];
}

it('takes as leading the first passing report with the time of the event, or the first such report of all', () => {
  expect([lead([1, 1, 1]), lead([1, 0, 1]), lead([1, 0, 0]), lead([0, 0, 0])]).toEqual([1, 2, 0, 1]);
});
