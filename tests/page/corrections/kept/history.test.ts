import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Correction } from '../../../../src/contract/corrections.ts';
import {
  decodeHistory,
  encodeHistory,
  withAdded,
  withRedone,
  withRemoved,
  withUndone,
} from '../../../../src/page/corrections/kept/history.ts';

const corrections = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('not-a-person' as const), name: fc.constantFrom('Ada', 'Tom', '“Ö”') }),
    fc.record({ kind: fc.constant('hide-event' as const), event: fc.constantFrom('a#1', 'b c#20') }),
  ),
);
const histories = fc.record({ done: corrections, undone: corrections });

test('a history is read as it was kept; nothing is an empty one', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(decodeHistory(encodeHistory(history))).toEqual(history);
    }),
  );
  expect(decodeHistory(null)).toEqual({ done: [], undone: [] });
});

test('redoing all that was undone restores the history', () => {
  fc.assert(
    fc.property(corrections, fc.nat(9), (done, times) => {
      const times2 = Math.min(times, done.length);
      let history: ReturnType<typeof decodeHistory> = { done, undone: [] };
      for (let at = 0; at < times2; at++) history = withUndone(history);
      expect(history.done).toHaveLength(done.length - times2);
      for (let at = 0; at < times2 + 1; at++) history = withRedone(history);
      expect(history).toEqual({ done, undone: [] });
    }),
  );
});

test('a correction takes the place of those that were undone', () => {
  const ada: Correction = { kind: 'not-a-person', name: 'Ada' };
  const tom: Correction = { kind: 'not-a-person', name: 'Tom' };
  expect(withAdded({ done: [ada], undone: [ada] }, [tom])).toEqual({ done: [ada, tom], undone: [] });
  expect(withRemoved({ done: [ada, tom], undone: [] }, 0)).toEqual({ done: [tom], undone: [ada] });
});

test('something else in the storage is an error that names it', () => {
  expect(() => decodeHistory('{"done":1}')).toThrow('The corrections kept in this browser: at done');
});
