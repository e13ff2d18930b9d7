import { describe, expect, it } from 'vitest';
import type { TimelineLane } from '../../../../src/page/timeline/entries/entries.ts';
import { fittingLanes } from '../../../../src/page/timeline/layout/fitting-lanes.ts';

const lanes: TimelineLane[] = [[0, 5], [1, 5], [5, 2], [3]].map((positions, lane) => ({
  key: `k${lane}`,
  label: `Lane ${lane}`,
  slot: lane,
  positions: Uint32Array.from(positions.toSorted((a, b) => a - b)),
}));

describe('lanes', () => {
  it('stay as they are where there is room for all', () => {
    expect(fittingLanes(lanes, 4)).toBe(lanes);
    expect(fittingLanes(lanes, Infinity)).toBe(lanes);
  });

  it('without room share the last, which names them and draws each entry once', () => {
    const [first, last, ...more] = fittingLanes(lanes, 2);
    expect(more).toEqual([]);
    expect(first).toBe(lanes[0]);
    expect(last).toEqual({
      key: 'together',
      label: 'Lane 3 + 2 more',
      names: 'Lane 1, Lane 2, Lane 3',
      slot: undefined,
      positions: Uint32Array.of(1, 2, 3, 5),
      startsCollapsed: true,
    });
    expect(fittingLanes(lanes, 1)[0]?.positions).toEqual(Uint32Array.of(0, 1, 2, 3, 5));
  });

  it('are the same objects each time', () => {
    expect(fittingLanes(lanes, 2)).toBe(fittingLanes(lanes, 2));
    expect(fittingLanes(lanes, 3)).not.toBe(fittingLanes(lanes, 2));
  });
});
