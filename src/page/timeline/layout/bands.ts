import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { between, firstOf, holds, latestEndOf, leaderOf, only, without } from '../entries/entry-ranges.ts';
import type { EntryRanges, EntryRange } from '../entries/entry-ranges.ts';
import { RowTable } from './rows.ts';
import type { IntervalIndex } from '../entries/interval-index.ts';
import { endOf } from '../entries/interval-index.ts';

/** Entries that are drawn together in one row; several make a group. */
export interface Band {
  members: EntryRanges;
  row: number;
}

interface Room {
  rows: number;
  /** The greatest number of bands, at least 5; the selected one may exceed it. */
  limit: number;
  /** Width of a label at the present zoom, in milliseconds. */
  labelMs: number;
  /** Position of the selected entry, which is drawn on its own if a row is free; -1 for none. */
  chosen: number;
  covered: TimeWindow;
  /** The part of `covered` in which items may be drawn; entries that end before it are out of view. */
  safe: TimeWindow;
  previousRow: (position: number) => number | undefined;
}

interface Candidate {
  position: number;
  longest: number;
  /** Rank by weight within its part of time, the heaviest 0. */
  rank: number;
}

/**
 * Divides the entries by their starts into a few parts that stay the same while the view pans; entries that began
 * before the view are the first part.
 */
function partsOf(indexes: readonly IntervalIndex[], { covered, safe }: Room, most: number): EntryRanges[] {
  let level = 0;
  const bucketAt = (time: number) => Math.floor(time / 2 ** level);
  while (bucketAt(covered.end) - bucketAt(covered.start) + 1 > Math.max(2, most)) level++;
  const first = bucketAt(covered.start);
  const edges = Array.from({ length: bucketAt(covered.end) - first }, (_, at) => (first + at + 1) * 2 ** level);
  const times = [-Infinity, first * 2 ** level, ...edges, covered.end];
  const reached = new Map(indexes.map((index) => [index, index.firstReaching(safe.start)]));
  const place = (index: IntervalIndex, time: number) => Math.max(index.firstFrom(time), reached.get(index) ?? 0);
  return times.slice(1).map((end, at) =>
    between(
      indexes,
      (index) => place(index, times[at] ?? -Infinity),
      (index) => place(index, end),
    ),
  );
}

/**
 * Finds the heaviest entries of a range in order of weight. Each find splits its range, so that a range maximum gives
 * the next.
 */
function heaviestOf(entries: TimelineEntries, range: EntryRange, most: number): number[] {
  const weight = (position: number) => entries.weight(entries.id[position] ?? 0);
  const led = (members: EntryRanges) => members.map((part) => ({ part, leader: leaderOf(entries, [part]) }));
  let parts = led([range]);
  const found: number[] = [];
  while (found.length < most) {
    const [best, ...others] = parts.toSorted((a, b) => weight(b.leader) - weight(a.leader) || a.leader - b.leader);
    if (!best) break;
    found.push(best.leader);
    parts = [...others, ...led(without([best.part], best.leader))];
  }
  return found;
}

/**
 * Selects the candidates for rows of their own: the heaviest of each index in each part of time, about twice as many as
 * fit.
 */
function candidatesOf(entries: TimelineEntries, parts: readonly EntryRanges[], most: number): Candidate[] {
  const ranges = parts.flat();
  const each = Math.min(most, Math.max(3, Math.ceil((2 * most) / Math.max(1, ranges.length))));
  return ranges
    .flatMap((range) =>
      heaviestOf(entries, range, each).map((position, rank) => ({ position, longest: range.index.longest, rank })),
    )
    .toSorted((a, b) => a.longest - b.longest || a.rank - b.rank || a.position - b.position);
}

/**
 * Lays out entries that are longer than a label. As many as fit get a band of their own, the shortest first because
 * they are the most precise, then the heaviest of each part of time, and the selected one always. The rest share the
 * last row, in groups of those that would overlap there.
 */
export function layBands(entries: TimelineEntries, indexes: readonly IntervalIndex[], room: Room): Band[] {
  const most = Math.floor(room.limit / 2);
  const parts = partsOf(indexes, room, room.limit - most - 1);
  const table = new RowTable(room.rows - 1);
  const alone = new Map<number, Band>();
  const startOf = (position: number) => entries.start[position] ?? 0;
  const place = (position: number, part: EntryRanges) => {
    const end = Math.max(endOf(entries, position), startOf(position) + room.labelMs);
    const rows = { from: 0, to: room.rows - 1 };
    const row = table.place(startOf(position), end, rows, room.previousRow(position));
    if (row >= 0) alone.set(position, { members: only(part, position), row });
  };
  const chosenPart = parts.find((part) => holds(part, room.chosen));
  if (chosenPart) place(room.chosen, chosenPart);
  for (const { position } of room.rows > 1 ? candidatesOf(entries, parts, most) : []) {
    const part = parts.find((each) => holds(each, position));
    const seen = endOf(entries, position) > room.safe.start;
    if (part && seen && alone.size < most && !alone.has(position)) place(position, part);
  }
  const left: Band[] = [];
  let until = -Infinity;
  for (const part of parts) {
    const members = [...alone.keys()].reduce(without, part);
    if (members.length === 0) continue;
    const start = startOf(firstOf(members));
    const open = left.at(-1);
    if (open && start < until) open.members = [...open.members, ...members];
    else left.push({ members, row: room.rows - 1 });
    until = Math.max(until, latestEndOf(members), start + room.labelMs);
  }
  return [...alone.values(), ...left];
}
