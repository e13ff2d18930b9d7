import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineLane } from '../../../../src/page/timeline/entries/entries.ts';
import { laneRows } from '../../../../src/page/timeline/layout/lane-rows.ts';

function lanesOf(count: number): TimelineLane[] {
  return Array.from({ length: count }, (_, lane) => ({
    key: `k${lane}`,
    label: `Lane ${lane}`,
    slot: lane,
    positions: Uint32Array.of(lane),
    startsCollapsed: count > 1 && lane === count - 1,
  }));
}

const heightsOf = (count: number, toggled: [string, boolean][], height: number) =>
  laneRows(lanesOf(count), new Map(toggled), height).map((row) => row.height);

describe('laneRows', () => {
  it('expands from the top while there is room, the last one not', () => {
    expect(heightsOf(4, [], 1000)).toEqual([96, 96, 96, 32]);
    expect(heightsOf(4, [], 300)).toEqual([96, 96, 32, 32]);
    expect(laneRows(lanesOf(4), new Map(), 300).map(({ base }) => base)).toEqual([160, 64, 32, 0]);
  });

  it('expands and collapses as the user wants, the latest first', () => {
    expect(heightsOf(4, [['k3', true]], 300)).toEqual([96, 32, 32, 96]);
    expect(heightsOf(4, [['k0', false]], 300)).toEqual([32, 96, 96, 32]);
    const both: [string, boolean][] = [
      ['k3', true],
      ['k1', true],
    ];
    expect(heightsOf(4, both, 200)).toEqual([32, 96, 32, 32]);
  });

  it('gives the first the height that is left, where none can have its whole height', () => {
    expect(heightsOf(2, [], 78)).toEqual([46, 32]);
  });

  it('needs the height of all, however low the room is', () => {
    expect(laneRows(lanesOf(4), new Map(), 140).map(({ needs }) => needs)).toEqual([96, 96, 96, 32]);
  });

  it('never needs more than the room, without overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 32, max: 2000 }), (count, height) => {
        const rows = laneRows(lanesOf(count), new Map([['k0', true]]), height);
        const bottomUp = rows.toReversed();
        let base = 0;
        for (const row of bottomUp) {
          expect(row.base).toBe(base);
          base += row.height;
        }
        expect(base).toBeLessThanOrEqual(height);
      }),
    );
  });
});
