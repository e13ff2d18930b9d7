import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { between, countOf, filled, firstOf, lastOf, leaderOf, only, without } from '../entries/entry-ranges.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import type { IntervalIndex } from '../entries/interval-index.ts';
import { endOf } from '../entries/interval-index.ts';

/** A column of time: the bucket of 2^level milliseconds numbered `bucket`, counted from 1970. */
export interface Bucket {
  level: number;
  bucket: number;
}

/** Entries that are drawn together, all of them in one bucket. */
export interface Cluster extends Bucket {
  members: EntryRanges;
  count: number;
  /** Stretch of time that it is drawn over: one entry as long as it lasts, several from first start to last start. */
  start: number;
  end: number;
}

export interface PlacedCluster {
  cluster: Cluster;
  /** Counted from the axis. */
  row: number;
}

/** Finds each cluster of a column, in time order, a row; null if one finds none. */
export type Place = (clusters: readonly Cluster[], span: TimeWindow) => PlacedCluster[] | null;

export function clusterOf(entries: TimelineEntries, members: EntryRanges, { level, bucket }: Bucket): Cluster {
  const [count, first, last] = [countOf(members), firstOf(members), lastOf(members)];
  const end = count === 1 ? endOf(entries, first) : (entries.start[last] ?? 0) + 1;
  return { level, bucket, members, count, start: entries.start[first] ?? 0, end };
}

function startTogether(cluster: Cluster): boolean {
  return cluster.end - cluster.start === 1;
}

/** The halves of a cluster of several entries that do not all start together. */
function halvesOf(entries: TimelineEntries, cluster: Cluster): Cluster[] {
  const level = cluster.level - 1;
  const left = { level, bucket: cluster.bucket * 2 };
  const right = { level, bucket: cluster.bucket * 2 + 1 };
  const middle = right.bucket * 2 ** level;
  if (cluster.end - 1 < middle) return halvesOf(entries, { ...cluster, ...left });
  if (cluster.start >= middle) return halvesOf(entries, { ...cluster, ...right });
  const parts = cluster.members.map((range) => ({
    range,
    cut: range.index.firstFrom(middle, range.from, range.to),
  }));
  const before = parts.map(({ range, cut }) => ({ ...range, to: cut }));
  const after = parts.map(({ range, cut }) => ({ ...range, from: cut }));
  return [clusterOf(entries, filled(before), left), clusterOf(entries, filled(after), right)];
}

/** The leading entry of a cluster on its own, and the rest. */
function peeled(entries: TimelineEntries, cluster: Cluster): Cluster[] {
  const leader = leaderOf(entries, cluster.members);
  return [only(cluster.members, leader), without(cluster.members, leader)].map((members) =>
    clusterOf(entries, members, cluster),
  );
}

function fullest(clusters: readonly Cluster[], stuck: ReadonlySet<Cluster>, together: boolean): Cluster | undefined {
  return clusters
    .filter((cluster) => cluster.count > 1 && startTogether(cluster) === together && !stuck.has(cluster))
    .reduce<Cluster | undefined>((most, cluster) => (most && most.count >= cluster.count ? most : cluster), undefined);
}

/**
 * Lays out one column: all its entries as one cluster first, then again and again the fullest cluster in halves, and then what
 * starts together one by one, the leading ones first: as long as everything finds a row and there are at most `most`
 * clusters. The column looks at nothing but itself, so panning changes nothing.
 */
export function layColumn(
  entries: TimelineEntries,
  members: EntryRanges,
  bucket: Bucket,
  place: Place,
  most: number,
): PlacedCluster[] {
  const length = 2 ** bucket.level;
  const span = { start: bucket.bucket * length, end: (bucket.bucket + 1) * length };
  let clusters = [clusterOf(entries, members, bucket)];
  let placed = place(clusters, span) ?? [];
  const stuck = new Set<Cluster>();
  for (const together of [false, true]) {
    for (let cluster = fullest(clusters, stuck, together); cluster; cluster = fullest(clusters, stuck, together)) {
      const parts = together ? peeled(entries, cluster) : halvesOf(entries, cluster);
      const next = clusters.length < most ? clusters.toSpliced(clusters.indexOf(cluster), 1, ...parts) : null;
      const nextPlaced = next && place(next, span);
      if (next && nextPlaced) [clusters, placed] = [next, nextPlaced];
      else stuck.add(cluster);
    }
  }
  return placed;
}

/** Cuts a range of time into the buckets of a level, and tells what starts in each; empty ones are left out. */
export function columnsOf(
  indexes: readonly IntervalIndex[],
  covered: TimeWindow,
  level: number,
): { bucket: Bucket; members: EntryRanges }[] {
  const length = 2 ** level;
  const first = Math.floor(covered.start / length);
  const count = Math.ceil(covered.end / length) - first;
  return Array.from({ length: count }, (_, at) => {
    const bucket = first + at;
    const members = between(
      indexes,
      (index) => index.firstFrom(bucket * length),
      (index) => index.firstFrom((bucket + 1) * length),
    );
    return { bucket: { level, bucket }, members };
  }).filter(({ members }) => members.length > 0);
}
