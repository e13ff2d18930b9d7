import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, resized } from '../../../../src/page/ui/split-panes/pane-sizes.ts';

const free = { least: 0, most: Infinity };

describe('a pane', () => {
  it('grows at the expense of the one that fills the rest', () => {
    expect(resized({ size: 200, ...free }, { size: 600, ...free }, 50)).toBe(250);
    expect(resized({ size: 200, ...free }, { size: 600, ...free }, -50)).toBe(150);
  });

  it('stops at the limits of both', () => {
    const pane = { size: 200, least: 150, most: 400 };
    expect(resized(pane, { size: 600, least: 320, most: Infinity }, -500)).toBe(150);
    expect(resized(pane, { size: 600, least: 320, most: Infinity }, 500)).toBe(400);
    expect(resized(pane, { size: 400, least: 320, most: Infinity }, 500)).toBe(280);
    expect(resized(pane, { size: 400, least: 0, most: 430 }, -500)).toBe(170);
  });

  it('keeps every limit that was kept, wherever it is moved to', () => {
    const limited = fc
      .record({ least: fc.nat(300), size: fc.integer({ min: 300, max: 600 }), more: fc.nat(400) })
      .map(({ least, size, more }) => ({ least, size, most: size + more }));
    fc.assert(
      fc.property(limited, limited, fc.integer(), (pane, filling, by) => {
        const size = resized(pane, filling, by);
        const rest = pane.size + filling.size - size;
        expect(size).toBeGreaterThanOrEqual(pane.least);
        expect(size).toBeLessThanOrEqual(pane.most);
        expect(rest).toBeGreaterThanOrEqual(filling.least);
        expect(rest).toBeLessThanOrEqual(filling.most);
      }),
    );
  });

  it('stays where the limits cannot all be kept', () => {
    const narrow = { size: 100, least: 150, most: Infinity };
    expect(resized(narrow, narrow, 20)).toBe(100);
    expect(rangeOf(narrow, narrow)).toEqual({ least: 100, most: 100 });
  });
});
