import type { TimelineEntries, TimeWindow } from '../../entries/entries.ts';
import type { EntryRange, EntryRanges } from '../../entries/entry-ranges.ts';
import { between, countOf, leaderOf, listed, without } from '../../entries/entry-ranges.ts';
import type { IntervalIndex } from '../../entries/interval-index.ts';

/** Up to this number of entries in view, each is a candidate for a card. */
const mostListed = 150;

/** The greatest number of parts of time of which the heaviest entries are candidates. */
const mostParts = 24;

const perPart = 3;

/** The entries that overlap an interval. */
export function overlapping(indexes: readonly IntervalIndex[], { start, end }: TimeWindow): EntryRanges {
  return between(
    indexes,
    (index) => index.firstReaching(start),
    (index) => index.firstFrom(end),
  );
}

/**
 * Finds the heaviest entries of a range in order of weight. Each find splits its range, so that a range maximum gives
 * the next.
 */
function heaviestOf(entries: TimelineEntries, range: EntryRange): number[] {
  const weight = (position: number) => entries.weight(entries.id[position] ?? 0);
  const led = (members: EntryRanges) => members.map((part) => ({ part, leader: leaderOf(entries, [part]) }));
  let parts = led([range]);
  const found: number[] = [];
  while (found.length < perPart) {
    const [best, ...others] = parts.toSorted((a, b) => weight(b.leader) - weight(a.leader) || a.leader - b.leader);
    if (!best) break;
    found.push(best.leader);
    parts = [...others, ...led(without([best.part], best.leader))];
  }
  return found;
}

/** Divides an interval into parts that stay the same while the view pans. */
function partsOf({ start, end }: TimeWindow): TimeWindow[] {
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, (end - start) / mostParts)));
  const first = Math.floor(start / length);
  return Array.from({ length: Math.ceil(end / length) - first }, (_, at) => ({
    start: (first + at) * length,
    end: (first + at + 1) * length,
  }));
}

/** A candidate for a card. */
export interface Candidate {
  position: number;
  importance: number;
}

/**
 * Lists the candidates for cards in an interval, the most important first: all of its entries if they are few,
 * otherwise the heaviest of each part of time, so that the cost does not depend on their number.
 */
export function candidatesIn(
  entries: TimelineEntries,
  indexes: readonly IntervalIndex[],
  covered: TimeWindow,
): Candidate[] {
  const importanceOf = (position: number) => {
    const id = entries.id[position] ?? 0;
    return entries.colours(id).length + entries.weight(id);
  };
  const byImportance = (positions: readonly number[]) =>
    positions
      .map((position) => ({ position, importance: importanceOf(position) }))
      .toSorted((a, b) => b.importance - a.importance || a.position - b.position);
  const all = overlapping(indexes, covered);
  if (countOf(all) <= 2 * mostListed) return byImportance(listed(all, 2 * mostListed));
  const ranked: number[][] = Array.from({ length: perPart }, () => []);
  for (const part of partsOf(covered)) {
    const ranges = between(
      indexes,
      (index) => index.firstFrom(part.start),
      (index) => index.firstFrom(part.end),
    );
    const found = byImportance(ranges.flatMap((range) => heaviestOf(entries, range)));
    found.slice(0, perPart).forEach(({ position }, rank) => ranked[rank]?.push(position));
  }
  // Each part of time gets a first card before any gets a second one.
  return ranked.flatMap((positions, rank) => positions.map((position) => ({ position, importance: -rank })));
}
