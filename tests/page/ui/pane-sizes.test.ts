import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, percentRange, separated } from '../../../src/page/ui/pane-sizes.ts';

const free = { least: 0, most: Infinity };

describe('a separator', () => {
  it('gives to one pane what it takes from the other', () => {
    expect(separated([200, 600, 300], [free, free, free], 0, 50)).toEqual([250, 550, 300]);
    expect(separated([200, 600, 300], [free, free, free], 1, -50)).toEqual([200, 550, 350]);
  });

  it('stops at the limits of both', () => {
    const limits = [{ least: 150, most: 400 }, { least: 320, most: Infinity }, free];
    expect(separated([200, 600, 300], limits, 0, -500)).toEqual([150, 650, 300]);
    expect(separated([200, 600, 300], limits, 0, 500)).toEqual([400, 400, 300]);
    expect(separated([200, 400, 300], limits, 0, 500)).toEqual([280, 320, 300]);
  });

  it('keeps the sum, the other panes and every limit that was kept, wherever it is moved to', () => {
    const pane = fc.record({ least: fc.nat(300), size: fc.integer({ min: 300, max: 600 }), more: fc.nat(400) });
    fc.assert(
      fc.property(fc.array(pane, { minLength: 2, maxLength: 4 }), fc.nat(3), fc.integer(), (panes, at, by) => {
        const sizes = panes.map(({ size }) => size);
        const limits = panes.map(({ least, size, more }) => ({ least, most: size + more }));
        const moved = separated(sizes, limits, at, by);
        expect(moved.reduce((sum, size) => sum + size)).toBe(sizes.reduce((sum, size) => sum + size));
        moved.forEach((size, number) => {
          expect(size).toBeGreaterThanOrEqual(limits[number]?.least ?? 0);
          expect(size).toBeLessThanOrEqual(limits[number]?.most ?? 0);
        });
        const others = (all: readonly number[]) => all.filter((_, number) => number !== at && number !== at + 1);
        expect(others(moved)).toEqual(others(sizes));
      }),
    );
  });

  it('stays where the limits cannot all be kept', () => {
    expect(
      separated(
        [100, 100],
        [
          { least: 150, most: Infinity },
          { least: 150, most: Infinity },
        ],
        0,
        20,
      ),
    ).toEqual([100, 100]);
  });
});

describe('the share of a pane', () => {
  it('is in whole percent', () => {
    expect([0, 1, 2].map((at) => percentOf([17, 52, 31], at))).toEqual([17, 52, 31]);
    expect(percentOf([100, 200], 0)).toBe(33);
    expect(percentOf([0, 0], 0)).toBe(0);
  });

  it('has as its range what the separator can leave to it', () => {
    const limits = [
      { least: 200, most: 400 },
      { least: 300, most: Infinity },
      { least: 100, most: Infinity },
    ];
    expect(percentRange([250, 500, 250], limits, 0, 0)).toEqual({ least: 20, most: 40 });
    expect(percentRange([250, 500, 250], limits, 1, 2)).toEqual({ least: 10, most: 45 });
  });
});
