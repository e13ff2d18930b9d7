import { LaneTable } from './lanes.ts';
import { endOf } from './overlap.ts';
import type { TimelineEntries } from './entries.ts';

/** Entries that are drawn together in one lane, by position; more than one make a group. */
export interface Band {
  members: number[];
  lane: number;
}

interface Room {
  lanes: number;
  /** Bands drawn on their own, at most. */
  limit: number;
  /** How long a label is at the present zoom, in milliseconds. */
  labelMs: number;
  /** Groups that start closer together than this are one group: what keeps their number down. */
  groupMs: number;
  /** Position that is always drawn on its own; -1 for none. */
  selected: number;
  previousLane: (position: number) => number | undefined;
}

/**
 * Lays long spans out in lanes: as many as fit on their own, the shortest first for they say most, the selected one
 * in any case, and what is left over in the last lane, in groups of those that would cover one another there.
 */
export function layBands(entries: TimelineEntries, long: readonly number[], room: Room): Band[] {
  const table = new LaneTable(room.lanes - 1);
  const all = { from: 0, to: room.lanes - 1 };
  const until = (position: number) => Math.max(endOf(entries, position), (entries.start[position] ?? 0) + room.labelMs);
  const bands: Band[] = [];
  const left: number[] = [];
  const place = (position: number) => {
    const mayStand = position === room.selected || bands.length < room.limit;
    const start = entries.start[position] ?? 0;
    const lane = mayStand ? table.place(start, until(position), all, room.previousLane(position)) : -1;
    if (lane < 0) left.push(position);
    else bands.push({ members: [position], lane });
  };
  const lengthOf = (position: number) => endOf(entries, position) - (entries.start[position] ?? 0);
  if (long.includes(room.selected)) place(room.selected);
  for (const position of long.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    if (position !== room.selected) place(position);
  }
  let open: Band | undefined;
  let openUntil = -Infinity;
  for (const position of left.toSorted((a, b) => a - b)) {
    if (open && (entries.start[position] ?? 0) < openUntil) open.members.push(position);
    else bands.push((open = { members: [position], lane: room.lanes - 1 }));
    openUntil = Math.max(openUntil, until(position), (entries.start[position] ?? 0) + room.groupMs);
  }
  return bands;
}
