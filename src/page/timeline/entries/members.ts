import type { TimelineEntries } from './entries.ts';
import type { Strand } from './strand.ts';

/** Entries `from` to `to` - 1 of a strand; never none. */
export interface Stretch {
  strand: Strand;
  from: number;
  to: number;
}

/** The entries of one drawn item, never listed: at most a few stretches, however many entries there are in them. */
export type Members = readonly Stretch[];

function positionAt({ strand }: Stretch, at: number): number {
  return strand.positions[at] ?? 0;
}

/** Leaves out the stretches that have nothing in them. */
export function filled(stretches: readonly Stretch[]): Members {
  return stretches.filter(({ from, to }) => from < to);
}

/** The entries of some strands from one place in each to another, by what a place is to a strand. */
export function between(
  strands: readonly Strand[],
  from: (strand: Strand) => number,
  to: (strand: Strand) => number,
): Members {
  return filled(strands.map((strand) => ({ strand, from: from(strand), to: to(strand) })));
}

export function countOf(members: Members): number {
  return members.reduce((count, { from, to }) => count + to - from, 0);
}

/** Position of the first in time order. */
export function firstOf(members: Members): number {
  return members.reduce((first, stretch) => Math.min(first, positionAt(stretch, stretch.from)), Infinity);
}

/** Position of the one that starts last. */
export function lastOf(members: Members): number {
  return members.reduce((last, stretch) => Math.max(last, positionAt(stretch, stretch.to - 1)), -1);
}

/** Position of the heaviest, the first of equals. */
export function leaderOf(entries: TimelineEntries, members: Members): number {
  const weight = (position: number) => entries.weight(entries.id[position] ?? 0);
  const [leader = 0] = members
    .map((stretch) => positionAt(stretch, stretch.strand.heaviest(stretch.from, stretch.to)))
    .toSorted((a, b) => weight(b) - weight(a) || a - b);
  return leader;
}

export function latestEndOf(members: Members): number {
  return members.reduce((latest, { strand, from, to }) => Math.max(latest, strand.latestEnd(from, to)), -Infinity);
}

export function holds(members: Members, position: number): boolean {
  return members.some(({ strand, from, to }) => {
    const at = strand.firstAt(position, from, to);
    return at < to && strand.positions[at] === position;
  });
}

/** The same members but for one; none where that was all. */
export function without(members: Members, position: number): Members {
  return members.flatMap((stretch) => {
    const { strand, from, to } = stretch;
    const at = strand.firstAt(position, from, to);
    if (at === to || strand.positions[at] !== position) return [stretch];
    return filled([
      { strand, from, to: at },
      { strand, from: at + 1, to },
    ]);
  });
}

/** One entry of some members on its own. */
export function only(members: Members, position: number): Members {
  const stretch = members.find((each) => holds([each], position));
  if (!stretch) return [];
  const at = stretch.strand.firstAt(position, stretch.from, stretch.to);
  return [{ strand: stretch.strand, from: at, to: at + 1 }];
}

/** Positions of at most `most` members in time order, after the first `skipped`. */
export function listed(members: Members, most: number, skipped = 0): number[] {
  const next = members.map(({ from }) => from);
  const positions: number[] = [];
  for (let at = 0; at < Math.min(countOf(members), skipped + most); at++) {
    let [lowest, chosen] = [Infinity, 0];
    members.forEach((stretch, index) => {
      const place = next[index] ?? 0;
      if (place < stretch.to && positionAt(stretch, place) < lowest)
        [lowest, chosen] = [positionAt(stretch, place), index];
    });
    next[chosen] = (next[chosen] ?? 0) + 1;
    if (at >= skipped) positions.push(lowest);
  }
  return positions;
}
