import type { TimelineEntries } from './entries.ts';
import { LaneTable } from './lanes.ts';
import { endOf } from './overlap.ts';

/** A column of time: the bucket of 2^level milliseconds numbered `bucket`, counted from 1970. */
export interface Bucket {
  level: number;
  bucket: number;
}

/** Entries that are drawn together: `points[from]` to `points[to - 1]`, all of them in one bucket. */
interface Run extends Bucket {
  from: number;
  to: number;
  /** Stretch of time that it is drawn over: one entry as long as it lasts, several from first start to last start. */
  start: number;
  end: number;
}

export interface Hanging {
  run: Run;
  /** Counted from the axis. */
  lane: number;
}

interface ColumnRoom {
  lanes: number;
  /** Runs, at most. */
  most: number;
  /** How long a label is at the present zoom, in milliseconds: at most a quarter of the column. */
  labelMs: number;
}

/** Draws runs of one column, of positions in time order. */
class Column {
  readonly #entries: TimelineEntries;
  readonly #points: Uint32Array;
  readonly #span: { start: number; end: number };
  readonly #room: ColumnRoom;

  constructor(entries: TimelineEntries, points: Uint32Array, bucket: Bucket, room: ColumnRoom) {
    const length = 2 ** bucket.level;
    this.#entries = entries;
    this.#points = points;
    this.#span = { start: bucket.bucket * length, end: (bucket.bucket + 1) * length };
    this.#room = room;
  }

  runOf(from: number, to: number, bucket: Bucket): Run {
    const [first, last] = [this.#points[from] ?? 0, this.#points[to - 1] ?? 0];
    const start = this.#entries.start[first] ?? 0;
    const end = to - from === 1 ? endOf(this.#entries, first) : (this.#entries.start[last] ?? 0) + 1;
    return { ...bucket, from, to, start, end };
  }

  /** The halves of a run, or its entries where they start together; null for one entry. */
  split(run: Run): Run[] | null {
    if (run.to - run.from < 2) return null;
    if (run.end - run.start === 1) {
      return Array.from({ length: run.to - run.from }, (_, at) => this.runOf(run.from + at, run.from + at + 1, run));
    }
    const level = run.level - 1;
    const left = { level, bucket: run.bucket * 2 };
    const right = { level, bucket: run.bucket * 2 + 1 };
    const middle = this.#firstAt(run, right.bucket * 2 ** level);
    if (middle === run.to) return this.split({ ...run, ...left });
    if (middle === run.from) return this.split({ ...run, ...right });
    return [this.runOf(run.from, middle, left), this.runOf(middle, run.to, right)];
  }

  /**
   * Finds each run a lane; null if one finds none. What hangs over the right edge keeps to the lower half of the lanes
   * and what starts near the left edge to the upper half: so neighbours never meet, and no column depends on another.
   */
  place(runs: readonly Run[]): Hanging[] | null {
    const { lanes, labelMs } = this.#room;
    const table = new LaneTable(lanes);
    const half = Math.floor(lanes / 2);
    const placed: Hanging[] = [];
    for (const run of runs) {
      const end = Math.max(run.end, run.start + labelMs);
      const allowed = {
        from: run.start < this.#span.start + labelMs ? half : 0,
        to: end > this.#span.end ? half : lanes,
      };
      const lane = table.place(run.start, end, allowed);
      if (lane < 0) return null;
      placed.push({ run, lane });
    }
    return placed;
  }

  #firstAt(run: Run, time: number): number {
    let [low, high] = [run.from, run.to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries.start[this.#points[middle] ?? 0] ?? 0) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function crowded(runs: readonly Run[], stuck: ReadonlySet<Run>): Run | undefined {
  let most: Run | undefined;
  for (const run of runs) {
    const count = run.to - run.from;
    if (count > 1 && !stuck.has(run) && count > (most ? most.to - most.from : 0)) most = run;
  }
  return most;
}

/**
 * Lays out one column: all its entries as one run first, then again and again the fullest run in halves, as long as
 * everything finds a lane. The column looks at nothing but itself, so panning changes nothing. Entries must be no
 * longer than a label.
 */
export function layColumn(entries: TimelineEntries, points: Uint32Array, bucket: Bucket, room: ColumnRoom): Hanging[] {
  const column = new Column(entries, points, bucket, room);
  let runs = [column.runOf(0, points.length, bucket)];
  let placed = column.place(runs) ?? [];
  const stuck = new Set<Run>();
  for (let run = crowded(runs, stuck); run; run = crowded(runs, stuck)) {
    const parts = column.split(run);
    const next =
      parts && runs.length + parts.length - 1 <= room.most ? runs.toSpliced(runs.indexOf(run), 1, ...parts) : null;
    const nextPlaced = next && column.place(next);
    if (next && nextPlaced) [runs, placed] = [next, nextPlaced];
    else stuck.add(run);
  }
  return placed;
}

/** Cuts positions in time order into the buckets of a level. */
export function bucketsOf(
  entries: TimelineEntries,
  points: Uint32Array,
  level: number,
): { bucket: Bucket; points: Uint32Array }[] {
  const cuts: { bucket: number; from: number; to: number }[] = [];
  for (let at = 0; at < points.length; at++) {
    const bucket = Math.floor((entries.start[points[at] ?? 0] ?? 0) / 2 ** level);
    const last = cuts.at(-1);
    if (last?.bucket === bucket) last.to = at + 1;
    else cuts.push({ bucket, from: at, to: at + 1 });
  }
  return cuts.map(({ bucket, from, to }) => ({ bucket: { level, bucket }, points: points.subarray(from, to) }));
}
