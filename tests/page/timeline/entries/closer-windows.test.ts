import { describe, expect, it } from 'vitest';
import { openingWindow, selectionWindow, zoomShare } from '../../../../src/page/timeline/entries/closer-windows.ts';
import type { TimelineEntries, TimeWindow } from '../../../../src/page/timeline/entries/entries.ts';
import { intervalIndexesOf } from '../../../../src/page/timeline/entries/interval-indexes.ts';
import { zoomed } from '../../../../src/page/timeline/entries/windows.ts';
import { daily, day, makeEntries } from '../make-entries.ts';

function opened(entries: TimelineEntries, window: TimeWindow): TimeWindow | null {
  const members = intervalIndexesOf(entries, null).map((index) => ({ index, from: 0, to: index.positions.length }));
  return openingWindow(entries, members, window);
}

describe('where to zoom', () => {
  const entries = makeEntries(daily(3, 0));

  it('is the selected entry while that is in view', () => {
    expect(zoomShare({ entries, selected: 102 }, { start: 0, end: 8 * day })).toBe(0.25);
    expect(zoomShare({ entries, selected: 102 }, { start: 0, end: 1.5 * day })).toBeCloseTo(2 / 3);
  });

  it('is what begins nearest to the middle where none is selected in view, and the middle where nothing is', () => {
    expect(zoomShare({ entries, selected: null }, { start: 0, end: 20 * day })).toBe(0.1);
    expect(zoomShare({ entries, selected: 100 }, { start: 0.5 * day, end: 2.5 * day })).toBe(0.25);
    expect(zoomShare({ entries, selected: null }, { start: 5 * day, end: 6 * day })).toBe(0.5);
    expect(zoomShare({ entries: makeEntries([]), selected: null }, { start: 5, end: 6 })).toBe(0.5);
  });

  it('keeps what it zooms to in view, however often', () => {
    let window = { start: -1000 * day, end: 4000 * day };
    for (let step = 0; step < 12; step++) window = zoomed(window, 0.5, zoomShare({ entries, selected: null }, window));
    expect([...entries.start].some((start) => start >= window.start && start <= window.end)).toBe(true);
  });
});

describe('opening a group', () => {
  it('spreads its members over the view', () => {
    const closer = opened(makeEntries(daily(4, 0)), { start: -100 * day, end: 100 * day });
    expect(closer && closer.start < 0 && closer.end > 3 * day).toBe(true);
    expect(closer && closer.end - closer.start < 10 * day).toBe(true);
  });

  it('shows half of a view that the members fill', () => {
    expect(opened(makeEntries(daily(4, 0)), { start: 0, end: 4 * day })).toEqual({ start: day / 2, end: 2.5 * day });
  });

  it('is in vain for what starts together, and in the closest view', () => {
    const together = [
      { start: 0, end: day },
      { start: 0, end: 30 * day },
    ];
    expect(opened(makeEntries(together), { start: -day, end: 90 * day })).toBeNull();
    expect(opened(makeEntries(daily(2, 0)), { start: 0, end: 600_000 })).toBeNull();
  });
});

describe('the window of the selection', () => {
  const entries = makeEntries([...daily(20, 0), { start: 500 * day, end: 900 * day }]);

  it('reaches as far as the fifth neighbours', () => {
    const around = selectionWindow({ entries, selected: 110 });
    expect(around && around.start <= 5 * day && around.start > 4 * day).toBe(true);
    expect(around && around.end >= 15 * day && around.end < 17 * day).toBe(true);
  });

  it('holds a long entry whole', () => {
    const around = selectionWindow({ entries, selected: 120 });
    expect(around && around.start < 500 * day && around.end > 900 * day).toBe(true);
  });

  it('is none where nothing is selected, or what is filtered out', () => {
    expect(selectionWindow({ entries, selected: null })).toBeNull();
    expect(selectionWindow({ entries, selected: 7 })).toBeNull();
  });
});
