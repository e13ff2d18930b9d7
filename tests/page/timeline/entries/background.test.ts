import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backgroundOf, foregroundOf } from '../../../../src/page/timeline/entries/background.ts';
import { anySpans, day, makeEntries } from '../make-entries.ts';

const moment = { start: 5 * day, end: 5 * day + 1 };

describe('the background', () => {
  it('has centuries, "since" and "until"', () => {
    const entries = makeEntries([
      { start: -36_525 * day, end: 0 },
      { start: 2 * day, end: 3 * day },
      { start: 3 * day, end: 3650 * day },
      { ...moment, shape: { openEnd: true } },
      { ...moment, shape: { openStart: true } },
      moment,
    ]);
    expect([...backgroundOf(entries)]).toEqual([0, 3, 4]);
    expect([...(foregroundOf(entries) ?? [])]).toEqual([1, 2, 5]);
  });

  it('is empty where there is nothing else', () => {
    const entries = makeEntries([{ start: -36_525 * day, end: 0 }]);
    expect([backgroundOf(entries).length, foregroundOf(entries)]).toEqual([0, null]);
  });

  it('and the foreground are all entries, the same objects each time', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const entries = makeEntries(spans);
        const [back, front] = [backgroundOf(entries), foregroundOf(entries)];
        const all = [...entries.start.keys()];
        expect([...back, ...(front ?? all)].toSorted((a, b) => a - b)).toEqual(all);
        expect(backgroundOf(entries)).toBe(back);
        expect(foregroundOf(entries)).toBe(front);
      }),
    );
  });
});
