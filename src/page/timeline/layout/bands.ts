import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { between, firstOf, holds, latestEndOf, leaderOf, only, without } from '../entries/members.ts';
import type { Members, Stretch } from '../entries/members.ts';
import { RowTable } from './rows.ts';
import type { Strand } from '../entries/strand.ts';
import { endOf } from '../entries/strand.ts';

/** Entries that are drawn together in one row; more than one make a group. */
export interface Band {
  members: Members;
  row: number;
}

interface Room {
  rows: number;
  /** Bands at most, 5 at least; the chosen one comes on top. */
  limit: number;
  /** How long a label is at the present zoom, in milliseconds. */
  labelMs: number;
  /** Position that is drawn on its own wherever there is a row for it; -1 for none. */
  chosen: number;
  covered: TimeWindow;
  /** What ends before this starts is out of view. */
  safe: TimeWindow;
  previousRow: (position: number) => number | undefined;
}

interface Candidate {
  position: number;
  longest: number;
  /** Heaviest of its part first. */
  rank: number;
}

/** The entries by when they start, in few parts that keep still while the view pans; what began before it comes first. */
function partsOf(strands: readonly Strand[], { covered, safe }: Room, most: number): Members[] {
  let level = 0;
  const bucketAt = (time: number) => Math.floor(time / 2 ** level);
  while (bucketAt(covered.end) - bucketAt(covered.start) + 1 > Math.max(2, most)) level++;
  const first = bucketAt(covered.start);
  const edges = Array.from({ length: bucketAt(covered.end) - first }, (_, at) => (first + at + 1) * 2 ** level);
  const times = [-Infinity, first * 2 ** level, ...edges, covered.end];
  const reached = new Map(strands.map((strand) => [strand, strand.firstReaching(safe.start)]));
  const place = (strand: Strand, time: number) => Math.max(strand.firstFrom(time), reached.get(strand) ?? 0);
  return times.slice(1).map((end, at) =>
    between(
      strands,
      (strand) => place(strand, times[at] ?? -Infinity),
      (strand) => place(strand, end),
    ),
  );
}

/** The heaviest of a stretch, heaviest first: each one that is found parts the stretch in two. */
function heaviestOf(entries: TimelineEntries, stretch: Stretch, most: number): number[] {
  const weight = (position: number) => entries.weight(entries.id[position] ?? 0);
  const led = (members: Members) => members.map((part) => ({ part, leader: leaderOf(entries, [part]) }));
  let parts = led([stretch]);
  const found: number[] = [];
  while (found.length < most) {
    const [best, ...others] = parts.toSorted((a, b) => weight(b.leader) - weight(a.leader) || a.leader - b.leader);
    if (!best) break;
    found.push(best.leader);
    parts = [...others, ...led(without([best.part], best.leader))];
  }
  return found;
}

/** The entries that may stand on their own: the heaviest of each strand of each part, twice as many as may in all. */
function candidatesOf(entries: TimelineEntries, parts: readonly Members[], most: number): Candidate[] {
  const stretches = parts.flat();
  const each = Math.min(most, Math.max(3, Math.ceil((2 * most) / Math.max(1, stretches.length))));
  return stretches
    .flatMap((stretch) =>
      heaviestOf(entries, stretch, each).map((position, rank) => ({ position, longest: stretch.strand.longest, rank })),
    )
    .toSorted((a, b) => a.longest - b.longest || a.rank - b.rank || a.position - b.position);
}

/**
 * Lays long spans out in rows: as many as fit on their own, the shortest first for they say most, of those the leading
 * ones of each stretch of time, the chosen one in any case, and what is left over in the last row, in groups of those
 * that would cover one another there.
 */
export function layBands(entries: TimelineEntries, strands: readonly Strand[], room: Room): Band[] {
  const most = Math.floor(room.limit / 2);
  const parts = partsOf(strands, room, room.limit - most - 1);
  const table = new RowTable(room.rows - 1);
  const alone = new Map<number, Band>();
  const startOf = (position: number) => entries.start[position] ?? 0;
  const place = (position: number, part: Members) => {
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
