import type { TimelineLane } from '../entries/entries.ts';
import { fittingLanes } from './fitting-lanes.ts';

/** A lane with its height, in pixels. */
export interface LaneRow extends TimelineLane {
  /** True if its entries have cards; those of a collapsed lane have marks only. */
  expanded: boolean;
  height: number;
  /** Distance of its lower edge from the axis. */
  base: number;
  /** The height that it has where there is room for all. */
  needs: number;
}

/** Lanes by key that the user has expanded (true) or collapsed, in the order of these actions. */
export type ToggledLanes = ReadonlyMap<string, boolean>;

/** Height of a collapsed and of an expanded lane, in pixels. */
const [collapsedHeight, expandedHeight] = [32, 96];

/** The greatest number of lanes, because all of them together must draw a bounded number of items. */
const mostLanes = 12;

/** The number of lanes for which a height has room if all of them are collapsed, at least 1. */
function lanesThatFit(height: number): number {
  return Math.max(1, Math.min(mostLanes, Math.floor(height / collapsedHeight)));
}

/** Lists the lanes to expand while there is room: those that the user expanded last, then the first ones. */
function expansionOrder(lanes: readonly TimelineLane[], toggled: ToggledLanes): TimelineLane[] {
  const latest = [...toggled.keys()].toReversed();
  const chosen = latest.flatMap((key) => lanes.filter((lane) => lane.key === key && toggled.get(key)));
  return [...chosen, ...lanes.filter((lane) => !toggled.has(lane.key) && !lane.startsCollapsed)];
}

/**
 * Computes the rows of the lanes in a height above the axis, in pixels. All that fit are collapsed or expanded, the
 * last one combines the others. Where no lane can have its whole height, the first to expand gets the height that is
 * left.
 */
export function laneRows(all: readonly TimelineLane[], toggled: ToggledLanes, height: number): LaneRow[] {
  const lanes = fittingLanes(all, lanesThatFit(height));
  let left = height - lanes.length * collapsedHeight;
  const heights = new Map<TimelineLane, number>();
  const order = expansionOrder(lanes, toggled);
  for (const lane of order) {
    const more = Math.min(expandedHeight - collapsedHeight, left);
    if (more < expandedHeight - collapsedHeight && heights.size > 0) break;
    heights.set(lane, collapsedHeight + Math.max(0, more));
    left -= more;
  }
  let base = 0;
  return lanes
    .toReversed()
    .map((lane) => {
      const row = {
        ...lane,
        expanded: heights.has(lane),
        height: heights.get(lane) ?? collapsedHeight,
        base,
        needs: order.includes(lane) ? expandedHeight : collapsedHeight,
      };
      base += row.height;
      return row;
    })
    .toReversed();
}
