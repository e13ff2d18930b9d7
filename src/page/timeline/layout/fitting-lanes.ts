import type { TimelineLane } from '../entries/entries.ts';

const known = new WeakMap<readonly TimelineLane[], Map<number, readonly TimelineLane[]>>();

function together(lanes: readonly TimelineLane[]): TimelineLane {
  const positions = new Set(lanes.flatMap((lane) => [...lane.positions]));
  return {
    key: 'together',
    label: `${lanes.at(-1)?.label ?? ''} + ${lanes.length - 1} more`,
    names: lanes.map(({ label }) => label).join(', '),
    slot: undefined,
    positions: Uint32Array.from(positions).toSorted(),
    startsCollapsed: true,
  };
}

/**
 * Reduces the lanes to the `most` that fit (at least 1): the last lane combines those that do not. Memoized, because a
 * lane's identity is a cache key.
 */
export function fittingLanes(lanes: readonly TimelineLane[], most: number): readonly TimelineLane[] {
  if (lanes.length <= most) return lanes;
  const made = known.get(lanes) ?? new Map<number, readonly TimelineLane[]>();
  known.set(lanes, made);
  const fitting = made.get(most) ?? [...lanes.slice(0, most - 1), together(lanes.slice(most - 1))];
  made.set(most, fitting);
  return fitting;
}
