import type { TimelineEntries, TimeWindow } from '../../entries/entries.ts';
import type { EntryRanges } from '../../entries/entry-ranges.ts';
import { between, countOf, filled, firstOf, lastOf, latestEndOf, without } from '../../entries/entry-ranges.ts';
import type { IntervalIndex } from '../../entries/interval-index.ts';
import { endOf } from '../../entries/interval-index.ts';

/** Entries without a card that are drawn together. */
export interface Group {
  /** Names the group among the groups of this scale; stable while the view pans. */
  name: string;
  members: EntryRanges;
  count: number;
  /** The interval from its first start to its last one; of a single entry, its own. */
  start: number;
  end: number;
}

function groupOf(entries: TimelineEntries, members: EntryRanges, name: string): Group {
  const [count, first] = [countOf(members), firstOf(members)];
  const end = count === 1 ? endOf(entries, first) : (entries.start[lastOf(members)] ?? 0) + 1;
  return { name, members, count, start: entries.start[first] ?? 0, end };
}

/** Divides entries, from the left, into groups whose starts are at least a gap apart. */
function divided(entries: TimelineEntries, members: EntryRanges, gapMs: number): EntryRanges[] {
  const groups: EntryRanges[] = [];
  let rest = members;
  while (rest.length > 0) {
    const start = entries.start[firstOf(rest)] ?? 0;
    const parts = rest.map((range) => ({ range, cut: range.index.firstFrom(start + gapMs, range.from, range.to) }));
    groups.push(filled(parts.map(({ range, cut }) => ({ ...range, to: cut }))));
    rest = filled(parts.map(({ range, cut }) => ({ ...range, from: cut })));
  }
  return groups;
}

/** Number of gaps in a column; a group is near one edge of its column at most, so a merge involves two groups. */
const gapsInColumn = 4;

/** Length of the columns for a gap, in milliseconds: a power of two, because columns are aligned to 1970. */
function columnLength(gapMs: number): number {
  return 2 ** Math.ceil(Math.log2(gapMs * gapsInColumn));
}

/** Extends an interval to whole columns. */
export function wholeColumns({ start, end }: TimeWindow, gapMs: number): TimeWindow {
  const length = columnLength(gapMs);
  return { start: Math.floor(start / length) * length, end: Math.ceil(end / length) * length };
}

/** The columns, the interval that is laid out, the visible one, and the least distance between groups. */
interface GroupView {
  columns: TimeWindow;
  seen: TimeWindow;
  window: TimeWindow;
  gapMs: number;
}

/**
 * Inserts the group of the entries that began before the columns, at the left edge of the view if it reaches so far. It
 * takes in the groups that are too close to it.
 */
function withEdge(
  entries: TimelineEntries,
  groups: readonly Group[],
  began: EntryRanges,
  { columns, window, gapMs }: GroupView,
): Group[] {
  const at = latestEndOf(began) > window.start ? window.start : columns.start;
  const isClose = ({ start }: Group) => Math.abs(start - at) < gapMs;
  const members = [...began, ...groups.filter(isClose).flatMap((group) => group.members)];
  const edge = { ...groupOf(entries, members, 'edge'), start: at };
  return [...groups.filter((group) => !isClose(group)), edge].toSorted((a, b) => a.start - b.start);
}

/**
 * Groups the entries of some whole columns that have no card, so that the groups start at least `gapMs` apart. Each
 * column is divided on its own; then neighbours across an edge are merged if they are too close. So the groups do not
 * depend on the position of the view, except for the first one, `edge`, which has the entries that began before the
 * columns and reach into `seen`.
 */
export function groupsIn(
  entries: TimelineEntries,
  indexes: readonly IntervalIndex[],
  { columns, seen, window, gapMs }: GroupView,
  carded: readonly number[],
): Group[] {
  const length = columnLength(gapMs);
  const membersOf = (from: (index: IntervalIndex) => number, until: number) =>
    carded.reduce(
      without,
      between(indexes, from, (index) => index.firstFrom(until)),
    );
  const groups: Group[] = [];
  for (let { start } = columns; start < columns.end; start += length) {
    const members = membersOf((index) => index.firstFrom(start), start + length);
    for (const part of divided(entries, members, gapMs)) {
      const group = groupOf(entries, part, `${Math.log2(length)}:${entries.start[firstOf(part)] ?? 0}`);
      const before = groups.at(-1);
      if (!before || group.start - before.start >= gapMs) groups.push(group);
      else groups[groups.length - 1] = groupOf(entries, [...before.members, ...part], before.name);
    }
  }
  const began = membersOf((index) => index.firstReaching(seen.start), columns.start);
  return began.length > 0 ? withEdge(entries, groups, began, { columns, seen, window, gapMs }) : groups;
}
