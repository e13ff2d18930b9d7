import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../../../src/page/timeline/marks/mark-paths.ts';
import type { Bar, Dot, TimeMarks } from '../../../../src/page/timeline/marks/time-marks.ts';

const certain = { kind: 'day' as const, approximate: false, openStart: false, openEnd: false };
const dot: Dot = { position: 0, x: 50, level: 0, shape: certain, slot: null, style: 'filled' };
const marks = (some: Partial<TimeMarks>): TimeMarks => ({
  dots: [],
  brackets: [],
  bars: [],
  unit: 7,
  dense: false,
  ...some,
});
const bar = (count: number): Bar => ({ from: 0, to: 10, count, members: [], parts: [{ slot: null, share: 1 }] });
const height = (path = '') => Number(/v-([\d.]+)/.exec(path)?.[1]);

describe('pathsOf', () => {
  it('makes one path for each class, in the colour of the slot', () => {
    const paths = pathsOf(marks({ dots: [dot, { ...dot, x: 90 }, { ...dot, slot: 3, style: 'hollow' }] }));
    expect([...paths.keys()]).toEqual(['mark-dot mark-filled', 'mark-dot mark-hollow person-3']);
    expect(paths.get('mark-dot mark-filled')?.match(/M/g)?.length).toBe(2);
  });

  it('draws a span as a bracket of its length, and fades the ends of an approximate one', () => {
    const bracket = { position: 0, from: 100, to: 200, shape: certain, slot: null, style: 'filled' as const };
    expect(pathsOf(marks({ brackets: [bracket] })).get('mark-line mark-filled')).toBe('M100.5 0v6H199.5v-6');
    const about = { ...bracket, shape: { ...certain, approximate: true } };
    const paths = pathsOf(marks({ brackets: [about] }));
    expect(paths.get('mark-line mark-filled')).toBe('M120 6H180');
    expect(paths.get('mark-faded')).toBe('M120 6h-10M180 6h10');
    expect(paths.get('mark-faded mark-farthest')).toBe('M110 6h-10M190 6h10');
  });

  it('draws open times with an arrow', () => {
    const since = { ...dot, shape: { ...certain, openEnd: true } };
    expect(pathsOf(marks({ dots: [since] })).get('mark-line')).toMatch(/^M54 0H70/);
    const until = { ...dot, shape: { ...certain, openStart: true } };
    expect(pathsOf(marks({ dots: [until] })).get('mark-line')).toMatch(/^M46 0H30/);
  });

  it('draws a bar as high as its entries, and at least three pixels', () => {
    expect(height(pathsOf(marks({ bars: [bar(3)], unit: 4 })).get('mark-bar'))).toBe(12);
    expect(height(pathsOf(marks({ bars: [bar(3)], unit: 0.1 })).get('mark-bar'))).toBe(3);
  });
});
