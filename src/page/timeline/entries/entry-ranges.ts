import type { TimelineEntries } from './entries.ts';
import { IntervalIndex } from './interval-index.ts';

/** Entries `from` to `to` - 1 of an interval index; never empty. */
export interface EntryRange {
  index: IntervalIndex;
  from: number;
  to: number;
}

/** The members of one drawn item as a few ranges, so that a group of any size takes constant memory. */
export type EntryRanges = readonly EntryRange[];

function positionAt({ index }: EntryRange, at: number): number {
  return index.positions[at] ?? 0;
}

/** Makes one range of the entries at some ascending positions, at least one. */
export function ofPositions(entries: TimelineEntries, positions: readonly number[]): EntryRanges {
  return [{ index: new IntervalIndex(entries, Uint32Array.from(positions)), from: 0, to: positions.length }];
}

/** Drops the empty ranges. */
export function filled(ranges: readonly EntryRange[]): EntryRanges {
  return ranges.filter(({ from, to }) => from < to);
}

/** Collects the entries between two bounds, each of which is looked up in every index. */
export function between(
  indexes: readonly IntervalIndex[],
  from: (index: IntervalIndex) => number,
  to: (index: IntervalIndex) => number,
): EntryRanges {
  return filled(indexes.map((index) => ({ index, from: from(index), to: to(index) })));
}

export function countOf(members: EntryRanges): number {
  return members.reduce((count, { from, to }) => count + to - from, 0);
}

/** Position of the first member in time order. */
export function firstOf(members: EntryRanges): number {
  return members.reduce((first, range) => Math.min(first, positionAt(range, range.from)), Infinity);
}

/** Position of the member that starts last. */
export function lastOf(members: EntryRanges): number {
  return members.reduce((last, range) => Math.max(last, positionAt(range, range.to - 1)), -1);
}

/** Position of the heaviest member, the first of equals. */
export function leaderOf(entries: TimelineEntries, members: EntryRanges): number {
  const weight = (position: number) => entries.weight(entries.id[position] ?? 0);
  const [leader = 0] = members
    .map((range) => positionAt(range, range.index.heaviest(range.from, range.to)))
    .toSorted((a, b) => weight(b) - weight(a) || a - b);
  return leader;
}

export function latestEndOf(members: EntryRanges): number {
  return members.reduce((latest, { index, from, to }) => Math.max(latest, index.latestEnd(from, to)), -Infinity);
}

export function holds(members: EntryRanges, position: number): boolean {
  return members.some(({ index, from, to }) => {
    const at = index.firstAt(position, from, to);
    return at < to && index.positions[at] === position;
  });
}

/** Removes one member; the result may be empty. */
export function without(members: EntryRanges, position: number): EntryRanges {
  return members.flatMap((range) => {
    const { index, from, to } = range;
    const at = index.firstAt(position, from, to);
    if (at === to || index.positions[at] !== position) return [range];
    return filled([
      { index, from, to: at },
      { index, from: at + 1, to },
    ]);
  });
}

/** Selects one member by its position; empty if it is no member. */
export function only(members: EntryRanges, position: number): EntryRanges {
  const range = members.find((each) => holds([each], position));
  if (!range) return [];
  const at = range.index.firstAt(position, range.from, range.to);
  return [{ index: range.index, from: at, to: at + 1 }];
}

/** Lists the positions of at most `most` members in time order, after the first `skipped`: a merge of the ranges. */
export function listed(members: EntryRanges, most: number, skipped = 0): number[] {
  const next = members.map(({ from }) => from);
  const positions: number[] = [];
  for (let at = 0; at < Math.min(countOf(members), skipped + most); at++) {
    let [lowest, chosen] = [Infinity, 0];
    members.forEach((range, which) => {
      const place = next[which] ?? 0;
      if (place < range.to && positionAt(range, place) < lowest) [lowest, chosen] = [positionAt(range, place), which];
    });
    next[chosen] = (next[chosen] ?? 0) + 1;
    if (at >= skipped) positions.push(lowest);
  }
  return positions;
}
