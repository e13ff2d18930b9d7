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
  };
}

/**
 * The lanes where there is room for `most` (1 at least): those that have none share the last, which says so. The same
 * objects for the same lanes.
 */
export function fittingLanes(lanes: readonly TimelineLane[], most: number): readonly TimelineLane[] {
  if (lanes.length <= most) return lanes;
  const made = known.get(lanes) ?? new Map<number, readonly TimelineLane[]>();
  known.set(lanes, made);
  const fitting = made.get(most) ?? [...lanes.slice(0, most - 1), together(lanes.slice(most - 1))];
  made.set(most, fitting);
  return fitting;
}
