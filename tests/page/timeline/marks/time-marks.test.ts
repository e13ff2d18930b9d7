import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../../src/page/timeline/entries/anchor.ts';
import { dotPixels, levelPixels, marksOf } from '../../../../src/page/timeline/marks/time-marks.ts';
import { anySpans, anyView, daily, day, makeEntries, overlapping } from '../make-entries.ts';
import type { Span } from '../make-entries.ts';

const first = Date.UTC(2021, 0, 1);

const sequence = (count: number) => [...Array(count).keys()];
const room = { stack: 24, dense: 400 };

/** The marks of 100 days that are 10 pixels long each. */
function marksAt(spans: readonly Span[], { stack = room.stack, dense = room.dense } = {}) {
  return marksOf(makeEntries(spans), null, { start: first, end: first + 100 * day }, 1000, { stack, dense });
}

function onDay(number: number, more: Partial<Span> = {}): Span {
  return { start: first + number * day, end: first + (number + 1) * day, ...more };
}

describe('marksOf', () => {
  it('marks a day by a dot at its start, and a month by a bracket of its length', () => {
    const { dots, brackets, bars, dense } = marksAt([onDay(3), { start: first + 31 * day, end: first + 59 * day }]);
    expect(dots.map(({ x, level, slot, style }) => [x, level, slot, style])).toEqual([[30, 0, null, 'filled']]);
    expect(brackets.map(({ from, to }) => [from, to])).toEqual([[310, 590]]);
    expect([bars, dense]).toEqual([[], false]);
  });

  it('marks a month that is a few pixels long by a dot in its middle', () => {
    const month = { start: first + 310 * day, end: first + 340 * day };
    const { dots, brackets } = marksOf(
      makeEntries([month]),
      null,
      { start: first, end: first + 10_000 * day },
      1000,
      room,
    );
    expect(dots.map(({ x }) => x)).toEqual([32.5]);
    expect(brackets).toEqual([]);
  });

  it('has the colour of the first chosen person, and draws uncertain times otherwise', () => {
    const { dots } = marksAt([
      onDay(1, { colours: [2, 4] }),
      onDay(11, { marks: ['planned', 'inferred'] }),
      onDay(21, { marks: ['nonfactual'] }),
      onDay(31, { marks: ['inferred'] }),
    ]);
    expect(dots.map(({ slot, style }) => [slot, style])).toEqual([
      [2, 'filled'],
      [null, 'hollow'],
      [null, 'hollow'],
      [null, 'light'],
    ]);
  });

  it.each([
    { stack: 6, levels: 1 },
    { stack: 12, levels: 2 },
    { stack: 24, levels: 3 },
  ])('keeps a stack within the $stack pixels below the cards, as $levels dots or as a bar', ({ stack, levels }) => {
    const stacked = (count: number) =>
      marksAt(
        sequence(count).map(() => onDay(5)),
        { stack },
      );
    const highest = stacked(levels).dots.map(({ level }) => level * levelPixels + dotPixels / 2);
    expect(highest.length).toBe(levels);
    expect(Math.max(...highest)).toBeLessThanOrEqual(stack);
    const { dots, bars, unit } = stacked(levels + 1);
    expect(dots).toEqual([]);
    expect(bars.map(({ count }) => count)).toEqual([levels + 1]);
    expect((levels + 1) * unit).toBeLessThanOrEqual(stack);
  });

  it('draws the highest bar of a dense window as high as there is room', () => {
    const crowd = sequence(301).map(() => onDay(5));
    expect(marksAt(crowd, { dense: 301 })).toMatchObject({ dense: true, unit: 1 });
  });

  it('stacks dots that touch, and draws a high stack as bars with the colours of its members', () => {
    const { dots, bars } = marksAt([
      ...[0, 0, 0].map(() => onDay(5)),
      ...[1, 1, 1, 3].map((slot) => onDay(50, { colours: [slot] })),
    ]);
    expect(dots.map(({ level }) => level)).toEqual([0, 1, 2]);
    expect(bars.map(({ from, to, count, parts }) => ({ from, to, count, parts }))).toEqual([
      {
        from: 500,
        to: 510,
        count: 4,
        parts: [
          { slot: 1, share: 0.75 },
          { slot: 3, share: 0.25 },
        ],
      },
    ]);
  });

  it('draws hundreds of entries as bars by steps of the calendar', () => {
    const { dots, bars, dense } = marksAt(Array.from({ length: 400 }, (_, at) => onDay(at % 40)));
    expect([dots.length, dense]).toEqual([0, true]);
    expect(bars.map(({ from, count }) => [from, count])).toEqual(Array.from({ length: 40 }, (_, at) => [at * 10, 10]));
  });

  it('marks each entry whose place is in view exactly once, with a bounded number of marks', () => {
    fc.assert(
      fc.property(anySpans, anyView, (spans, { window, width }) => {
        const entries = makeEntries(spans);
        const { dots, brackets, bars, dense } = marksOf(entries, null, window, width, room);
        expect(dots.length + brackets.length + bars.length).toBeLessThan(700 + width);
        for (const { parts } of bars) expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        const seen = overlapping(entries, window);
        if (dense || seen.length > 300) return;
        const marked = [...dots, ...brackets].map(({ position }) => position);
        const inBars = bars.reduce((sum, { count }) => sum + count, 0);
        expect(new Set(marked).size).toBe(marked.length);
        const x = (time: number) => ((time - window.start) / (window.end - window.start)) * width;
        const inLine = seen.filter((position) => {
          const [start, end] = [entries.start[position] ?? 0, entries.end[position] ?? 0];
          const isBracket = end - start > day && x(end) - x(start) >= 10;
          const anchor = x(anchorOf(entries, position));
          return isBracket || (anchor >= -dotPixels && anchor < width + dotPixels);
        });
        expect(marked.length + inBars).toBe(inLine.length);
      }),
    );
  });

  it('reads a bounded number of entries, however many there are', () => {
    const entries = makeEntries(daily(40_000, first - 20_000 * day));
    let read = 0;
    const counted = { ...entries, colours: () => (read++, []) };
    const window = { start: first - 20_000 * day, end: first + 20_000 * day };
    marksOf(counted, null, window, 2000, room);
    expect(read).toBeLessThan(32 * 400);
    const once = read;
    marksOf(counted, null, { ...window, end: window.end + 10 * day }, 2000, room);
    expect(read).toBe(once);
  });
});
