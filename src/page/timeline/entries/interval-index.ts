import type { TimelineEntries } from './entries.ts';
import { partitionPoint } from '../../../base/binary-search.ts';
import { RangeMaximum } from '../../../base/range-maximum.ts';

/** End of an entry. One without a length lasts a millisecond, so that it overlaps the window that contains it. */
export function endOf(entries: TimelineEntries, position: number): number {
  return Math.max(entries.end[position] ?? 0, (entries.start[position] ?? 0) + 1);
}

/** Answers range and overlap queries over entries of about the same length, in time order, by binary search. */
export class IntervalIndex {
  readonly entries: TimelineEntries;
  /** Positions in the entries, ascending. */
  readonly positions: Uint32Array;
  /** Length of the longest entry, in milliseconds. */
  readonly longest: number;
  /** Running maximum of the ends: it ascends even where the ends do not, so that it can be searched. */
  readonly #latest: Float64Array;
  #heaviest: RangeMaximum | undefined;
  /** True if the ends ascend too, so that the last to start is the last to end. */
  readonly #inStep: boolean;
  #latestEnds: RangeMaximum | undefined;

  constructor(entries: TimelineEntries, positions: Uint32Array) {
    this.entries = entries;
    this.positions = positions;
    this.#latest = new Float64Array(positions.length);
    let [latest, longest, inStep] = [-Infinity, 0, true];
    for (let at = 0; at < positions.length; at++) {
      const position = positions[at] ?? 0;
      const end = endOf(entries, position);
      if (end < latest) inStep = false;
      latest = Math.max(latest, end);
      longest = Math.max(longest, end - (entries.start[position] ?? 0));
      this.#latest[at] = latest;
    }
    this.longest = longest;
    this.#inStep = inStep;
  }

  /** The latest end of all entries. */
  get latest(): number {
    return this.#latest.at(-1) ?? -Infinity;
  }

  startAt(at: number): number {
    return this.entries.start[this.positions[at] ?? 0] ?? 0;
  }

  /** Number of the first of [from, to) that starts at `time` or later. */
  firstFrom(time: number, from = 0, to = this.positions.length): number {
    return partitionPoint(from, to, (at) => this.startAt(at) < time);
  }

  /** Number of the first that ends after `time`; all before it have ended. */
  firstReaching(time: number): number {
    return partitionPoint(0, this.#latest.length, (at) => (this.#latest[at] ?? 0) <= time);
  }

  /** Number of the first whose position is at least `position`. */
  firstAt(position: number, from = 0, to = this.positions.length): number {
    return partitionPoint(from, to, (at) => (this.positions[at] ?? 0) < position);
  }

  /** Number of the heaviest of [from, to), the first of equals. */
  heaviest(from: number, to: number): number {
    this.#heaviest ??= new RangeMaximum(
      this.#column((position) => this.entries.weight(this.entries.id[position] ?? 0)),
    );
    return this.#heaviest.at(from, to);
  }

  /** Number of the one of [from, to) that ends last. */
  latestAt(from: number, to: number): number {
    if (this.#inStep) return to - 1;
    this.#latestEnds ??= new RangeMaximum(this.#column((position) => endOf(this.entries, position)));
    return this.#latestEnds.at(from, to);
  }

  /** The latest end of [from, to). */
  latestEnd(from: number, to: number): number {
    return endOf(this.entries, this.positions[this.latestAt(from, to)] ?? 0);
  }

  #column(valueOf: (position: number) => number): Float64Array {
    const values = new Float64Array(this.positions.length);
    for (let at = 0; at < values.length; at++) values[at] = valueOf(this.positions[at] ?? 0);
    return values;
  }
}
