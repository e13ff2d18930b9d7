import { describe, expect, it } from 'vitest';
import {
  broughtTo,
  clamped,
  fitWindow,
  panned,
  sameWindow,
  shortestView,
  broughtNear,
  zoomed,
} from '../../../../src/page/timeline/entries/windows.ts';
import { day } from '../make-entries.ts';

const week = { start: 0, end: 7 * day };

describe('windows', () => {
  it('fits an extent with a margin of 16 pixels on each side', () => {
    const { start, end } = fitWindow(week, 1000);
    const pixels = (time: number) => ((time - start) / (end - start)) * 1000;
    expect(pixels(0)).toBeCloseTo(16, 0);
    expect(1000 - pixels(7 * day)).toBeCloseTo(16, 0);
  });

  it('fits a moment as a day, and survives a view narrower than the margins', () => {
    const { start, end } = fitWindow({ start: 5, end: 5 }, 20);
    expect(end - start).toBeGreaterThan(day);
    expect(Number.isFinite(end)).toBe(true);
  });

  it('stays within half of its length beyond everything', () => {
    const whole = { start: 0, end: 10 * day };
    expect(broughtNear({ start: -9 * day, end: -2 * day }, whole)).toEqual({ start: -3.5 * day, end: 3.5 * day });
    expect(broughtNear({ start: 12 * day, end: 19 * day }, whole)).toEqual({ start: 6.5 * day, end: 13.5 * day });
    expect(broughtNear({ start: 2 * day, end: 9 * day }, whole)).toEqual({ start: 2 * day, end: 9 * day });
    expect(broughtNear({ start: -50 * day, end: 50 * day }, whole)).toEqual({ start: -50 * day, end: 50 * day });
  });

  it('pans by a share', () => {
    expect(panned(week, -1)).toEqual({ start: -7 * day, end: 0 });
  });

  it('goes to the start and to the end', () => {
    const whole = { start: -50 * day, end: 50 * day };
    expect(broughtTo('start', week, whole)).toEqual({ start: -50 * day, end: -43 * day });
    expect(broughtTo('end', week, whole)).toEqual({ start: 43 * day, end: 50 * day });
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
});
