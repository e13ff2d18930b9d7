import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePlaces, placeOf } from '../../src/time/placement.ts';
import { openEvents } from '../../src/contract/collection.ts';
import { checkOrder } from '../../src/contract/decode.ts';
import { eventColumns } from '../contract/event-columns.ts';
import { randomEdtf } from './random-edtf.ts';

test('an open side is placed at the known one', () => {
  expect(placeOf('../2023')).toEqual([Date.parse('2024-01-01') - 1, Date.parse('2024-01-01')]);
  expect(placeOf('2023/..')).toEqual([Date.parse('2023-01-01'), Date.parse('2023-01-01') + 1]);
});

test('any dates in order are taken by the decoder, and open to times in order', () => {
  fc.assert(
    fc.property(fc.array(randomEdtf, { maxLength: 12 }), (dates) => {
      const sorted = dates.toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));
      checkOrder(sorted, 'events.json', 'date');
      const { times } = openEvents(eventColumns(sorted));
      expect(times.dated).toBe(dates.length);
      expect(times.start).toEqual(times.start.toSorted());
      times.start.forEach((start, at) => expect(start).toBeLessThan(times.end[at] ?? Number.NaN));
    }),
    { numRuns: 500 },
  );
});
