import { layBands } from './bands.ts';
import type { Hanging } from './column.ts';
import { bucketsOf, layColumn } from './column.ts';
import type { TimelineEntries, TimeWindow } from './entries.ts';
import type { DrawnView } from './grid.ts';
import { gridOf } from './grid.ts';
import { endOf, longestOf, overlapping } from './overlap.ts';

/** One thing drawn: an entry, or a group of entries that have no room of their own at this zoom. */
export interface DrawnItem {
  /** `a:<id>` or `g:<level>:<bucket>`: the same while the view pans. */
  key: string;
  /** Positions in the entries, in time order; more than one make a group. The first has the leading headline. */
  members: Uint32Array;
  /** Stretch of time that it is drawn over. */
  start: number;
  end: number;
  /** Row, counted from the axis. */
  lane: number;
  /** Longer than a label: drawn as a band in the rows at the top. */
  long: boolean;
}

export interface Drawing {
  items: DrawnItem[];
  /** What the items cover: every entry that overlaps it is in exactly one of them. */
  covered: TimeWindow;
  /** The view may move inside this, at the same zoom, without any need of other items. */
  safe: TimeWindow;
}

const minLimit = 24;
const minLanes = 5;

function keyOf(entries: TimelineEntries, members: Uint32Array, groupKey: string): string {
  return members.length === 1 ? `a:${entries.id[members[0] ?? 0]}` : groupKey;
}

/** The item of a run, and the selected entry on its own. The one of the two that starts later has the spare lane. */
function itemsOf(entries: TimelineEntries, points: Uint32Array, { run, lane }: Hanging, chosen: number, spare: number) {
  const members = points.subarray(run.from, run.to);
  const groupKey = `g:${run.level}:${run.bucket}`;
  const item = { members, start: run.start, end: run.end, lane, long: false };
  if (members.length === 1 || !members.includes(chosen)) return [{ ...item, key: keyOf(entries, members, groupKey) }];
  const rest = members.filter((position) => position !== chosen);
  const alone = { members: Uint32Array.of(chosen), start: entries.start[chosen] ?? 0, end: endOf(entries, chosen) };
  const start = entries.start[rest[0] ?? 0] ?? 0;
  const end = rest.length === 1 ? endOf(entries, rest[0] ?? 0) : run.end;
  const [aloneLane, restLane] = members[0] === chosen ? [lane, spare] : [spare, lane];
  return [
    { ...alone, key: keyOf(entries, alone.members, ''), lane: aloneLane, long: false },
    { ...item, members: rest, start, end, lane: restLane, key: keyOf(entries, rest, groupKey) },
  ];
}

function hangingItems(entries: TimelineEntries, points: Uint32Array, room: HangingRoom): DrawnItem[] {
  return bucketsOf(entries, points, room.level).flatMap((column) =>
    layColumn(entries, column.points, column.bucket, room).flatMap((hanging) =>
      itemsOf(entries, column.points, hanging, room.chosen, room.lanes),
    ),
  );
}

/** What reaches in from before the first column: out of view, and there only so that nothing is missing. */
function edgeItems(entries: TimelineEntries, edge: Uint32Array, chosen: number): DrawnItem[] {
  const parts = [edge.filter((position) => position === chosen), edge.filter((position) => position !== chosen)];
  return parts.flatMap((members) => {
    const start = entries.start[members[0] ?? 0] ?? 0;
    const item = { key: keyOf(entries, members, 'g:edge'), members, start, end: start + 1, lane: 0, long: false };
    return members.length > 0 ? [item] : [];
  });
}

interface HangingRoom {
  level: number;
  lanes: number;
  most: number;
  labelMs: number;
  /** Position of the selected entry; -1 for none. */
  chosen: number;
}

/**
 * What to draw: at most `limit` items (24 at least), of which each entry in and around the view is in exactly one. What
 * lasts longer than a label is wide is a band at the top; everything else hangs from the axis, in groups as small as
 * there is room for. `selected` is an id; that entry is always drawn as itself. `previousLane` gives the lane that a
 * band had, by its key.
 */
export function drawnItems(
  entries: TimelineEntries,
  view: DrawnView,
  limit: number,
  selected: number | null,
  previousLane: (key: string) => number | undefined = () => undefined,
): Drawing {
  const most = Math.max(minLimit, limit);
  const mostBands = Math.floor(most / 4);
  const lanes = Math.max(minLanes, view.lanes);
  const { covered, safe, level, labelMs, mostEach } = gridOf(view, most - mostBands - 3);
  const startOf = (position: number) => entries.start[position] ?? 0;
  const isLong = (position: number) => endOf(entries, position) - startOf(position) > labelMs;
  const inRange = overlapping(entries, covered);
  const chosen = inRange.find((position) => entries.id[position] === selected) ?? -1;
  // Asked of all entries, not of those in view: room must not come and go while the view pans.
  const forBands = longestOf(entries) > labelMs ? Math.max(2, Math.floor(lanes / 3)) : 0;
  // One lane is left for a selected entry that is taken out of its group.
  const room = { level, lanes: Math.max(2, lanes - forBands - 1), most: mostEach, labelMs, chosen };
  const short = inRange.filter((position) => !isLong(position));
  const inside = short.findIndex((position) => startOf(position) >= covered.start);
  const edge = short.subarray(0, inside < 0 ? short.length : inside);
  const hanging = [...edgeItems(entries, edge, chosen), ...hangingItems(entries, short.subarray(edge.length), room)];
  const used = hanging.reduce((highest, item) => Math.max(highest, item.lane + 1), 0);
  const bands = layBands(entries, Array.from(inRange.filter(isLong)), {
    lanes: Math.max(2, lanes - used),
    limit: Math.floor(mostBands / 2),
    labelMs,
    groupMs: (covered.end - covered.start) / (Math.floor(mostBands / 2) - 2),
    selected: chosen,
    previousLane: (position) => {
      const lane = previousLane(`a:${entries.id[position]}`);
      return lane === undefined ? undefined : lanes - 1 - lane;
    },
  });
  const long = bands.map((band) => {
    const members = Uint32Array.from(band.members);
    const key = keyOf(entries, members, `g:over:${entries.id[members[0] ?? 0]}`);
    const end = members.reduce((latest, position) => Math.max(latest, endOf(entries, position)), -Infinity);
    return { key, members, start: startOf(members[0] ?? 0), end, lane: lanes - 1 - band.lane, long: true };
  });
  return { items: [...hanging, ...long], covered, safe };
}
