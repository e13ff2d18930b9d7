import { describe, expect, it } from 'vitest';
import {
  clamped,
  fitWindow,
  openingWindow,
  panned,
  sameWindow,
  shortestView,
  zoomed,
} from '../../src/timeline/windows.ts';
import { daily, day, makeEntries } from './make-entries.ts';

const week = { start: 0, end: 7 * day };

describe('windows', () => {
  it('fits an extent with a margin, and with room for the last label', () => {
    const { start, end } = fitWindow(week, 1000, 200);
    const pixels = (time: number) => ((time - start) / (end - start)) * 1000;
    expect(pixels(0)).toBeCloseTo(30, 0);
    expect(1000 - pixels(7 * day)).toBeCloseTo(200, 0);
  });

  it('fits a moment as a day, and survives a label as wide as the view', () => {
    const { start, end } = fitWindow({ start: 5, end: 5 }, 100, 200);
    expect(end - start).toBeGreaterThan(day);
    expect(Number.isFinite(end)).toBe(true);
  });

  it('pans by a share', () => {
    expect(panned(week, -1)).toEqual({ start: -7 * day, end: 0 });
  });

  it('zooms about the middle', () => {
    expect(zoomed(week, 2)).toEqual({ start: -3.5 * day, end: 10.5 * day });
  });

  it('shows no window that is too short, too long or too far away', () => {
    expect(clamped(week)).toEqual(week);
    expect(clamped({ start: 5, end: 6 })).toEqual({ start: 6 - shortestView / 2, end: 6 + shortestView / 2 });
    for (const window of [zoomed(week, 1e12), panned(week, 1e12), panned(week, -1e12)]) {
      const { start, end } = clamped(window);
      expect(start).toBeLessThan(end);
      expect(Number.isNaN(new Date(start).getTime()) || Number.isNaN(new Date(end).getTime())).toBe(false);
    }
  });

  it('takes windows for the same that are written to the second', () => {
    expect(sameWindow(week, { start: -999, end: 7 * day + 999 })).toBe(true);
    expect(sameWindow(week, { start: day, end: 8 * day })).toBe(false);
  });

  it('opens a group so that its members part', () => {
    const entries = makeEntries(daily(4, 0));
    const opened = openingWindow(entries, Uint32Array.of(0, 1, 2, 3), { start: -100 * day, end: 100 * day });
    expect(opened && opened.start < 0 && opened.end > 3 * day).toBe(true);
    expect(opened && opened.end - opened.start < 10 * day).toBe(true);
  });

  it('does not open what starts together, or what fills the view already', () => {
    const together = makeEntries([
      { start: 0, end: day },
      { start: 0, end: 30 * day },
    ]);
    expect(openingWindow(together, Uint32Array.of(0, 1), { start: -day, end: 90 * day })).toBeNull();
    expect(openingWindow(makeEntries(daily(4, 0)), Uint32Array.of(0, 3), { start: 0, end: 4 * day })).toBeNull();
  });
});
