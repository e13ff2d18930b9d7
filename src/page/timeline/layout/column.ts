import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { between, countOf, filled, firstOf, lastOf, leaderOf, only, without } from '../entries/members.ts';
import type { Members } from '../entries/members.ts';
import type { Strand } from '../entries/strand.ts';
import { endOf } from '../entries/strand.ts';

/** A column of time: the bucket of 2^level milliseconds numbered `bucket`, counted from 1970. */
export interface Bucket {
  level: number;
  bucket: number;
}

/** Entries that are drawn together, all of them in one bucket. */
export interface Run extends Bucket {
  members: Members;
  count: number;
  /** Stretch of time that it is drawn over: one entry as long as it lasts, several from first start to last start. */
  start: number;
  end: number;
}

export interface Hanging {
  run: Run;
  /** Counted from the axis. */
  row: number;
}

/** Finds each run of a column, in time order, a row; null if one finds none. */
export type Place = (runs: readonly Run[], span: TimeWindow) => Hanging[] | null;

export function runOf(entries: TimelineEntries, members: Members, { level, bucket }: Bucket): Run {
  const [count, first, last] = [countOf(members), firstOf(members), lastOf(members)];
  const end = count === 1 ? endOf(entries, first) : (entries.start[last] ?? 0) + 1;
  return { level, bucket, members, count, start: entries.start[first] ?? 0, end };
}

function startTogether(run: Run): boolean {
  return run.end - run.start === 1;
}

/** The halves of a run of several entries that do not all start together. */
function halvesOf(entries: TimelineEntries, run: Run): Run[] {
  const level = run.level - 1;
  const left = { level, bucket: run.bucket * 2 };
  const right = { level, bucket: run.bucket * 2 + 1 };
  const middle = right.bucket * 2 ** level;
  if (run.end - 1 < middle) return halvesOf(entries, { ...run, ...left });
  if (run.start >= middle) return halvesOf(entries, { ...run, ...right });
  const parts = run.members.map((stretch) => ({
    stretch,
    cut: stretch.strand.firstFrom(middle, stretch.from, stretch.to),
  }));
  const before = parts.map(({ stretch, cut }) => ({ ...stretch, to: cut }));
  const after = parts.map(({ stretch, cut }) => ({ ...stretch, from: cut }));
  return [runOf(entries, filled(before), left), runOf(entries, filled(after), right)];
}

/** The leading entry of a run on its own, and the rest. */
function peeled(entries: TimelineEntries, run: Run): Run[] {
  const leader = leaderOf(entries, run.members);
  return [only(run.members, leader), without(run.members, leader)].map((members) => runOf(entries, members, run));
}

function fullest(runs: readonly Run[], stuck: ReadonlySet<Run>, together: boolean): Run | undefined {
  return runs
    .filter((run) => run.count > 1 && startTogether(run) === together && !stuck.has(run))
    .reduce<Run | undefined>((most, run) => (most && most.count >= run.count ? most : run), undefined);
}

/**
 * Lays out one column: all its entries as one run first, then again and again the fullest run in halves, and then what
 * starts together one by one, the leading ones first: as long as everything finds a row and there are at most `most`
 * runs. The column looks at nothing but itself, so panning changes nothing.
 */
export function layColumn(
  entries: TimelineEntries,
  members: Members,
  bucket: Bucket,
  place: Place,
  most: number,
): Hanging[] {
  const length = 2 ** bucket.level;
  const span = { start: bucket.bucket * length, end: (bucket.bucket + 1) * length };
  let runs = [runOf(entries, members, bucket)];
  let placed = place(runs, span) ?? [];
  const stuck = new Set<Run>();
  for (const together of [false, true]) {
    for (let run = fullest(runs, stuck, together); run; run = fullest(runs, stuck, together)) {
      const parts = together ? peeled(entries, run) : halvesOf(entries, run);
      const next = runs.length < most ? runs.toSpliced(runs.indexOf(run), 1, ...parts) : null;
      const nextPlaced = next && place(next, span);
      if (next && nextPlaced) [runs, placed] = [next, nextPlaced];
      else stuck.add(run);
    }
  }
  return placed;
}

/** Cuts a stretch of time into the buckets of a level, and tells what starts in each; empty ones are left out. */
export function columnsOf(
  strands: readonly Strand[],
  covered: TimeWindow,
  level: number,
): { bucket: Bucket; members: Members }[] {
  const length = 2 ** level;
  const first = Math.floor(covered.start / length);
  const count = Math.ceil(covered.end / length) - first;
  return Array.from({ length: count }, (_, at) => {
    const bucket = first + at;
    const members = between(
      strands,
      (strand) => strand.firstFrom(bucket * length),
      (strand) => strand.firstFrom((bucket + 1) * length),
    );
    return { bucket: { level, bucket }, members };
  }).filter(({ members }) => members.length > 0);
}
