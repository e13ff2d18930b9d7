import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { between, countOf, filled, firstOf, lastOf, leaderOf, only, without } from '../entries/entry-ranges.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import type { IntervalIndex } from '../entries/interval-index.ts';
import { endOf } from '../entries/interval-index.ts';

/** A column of time: bucket number `bucket` of 2^level milliseconds, counted from 1970. */
export interface Bucket {
  level: number;
  bucket: number;
}

/** Entries of one bucket that are drawn together. */
export interface Cluster extends Bucket {
  members: EntryRanges;
  count: number;
  /** The interval that it covers: a single entry's own, or from the first start to the last start of several. */
  start: number;
  end: number;
}

export interface PlacedCluster {
  cluster: Cluster;
  /** Row, counted from the axis. */
  row: number;
}

/** Assigns a row to each cluster of a column, given in time order; null if one does not fit. */
export type Place = (clusters: readonly Cluster[], span: TimeWindow) => PlacedCluster[] | null;

export function clusterOf(entries: TimelineEntries, members: EntryRanges, { level, bucket }: Bucket): Cluster {
  const [count, first, last] = [countOf(members), firstOf(members), lastOf(members)];
  const end = count === 1 ? endOf(entries, first) : (entries.start[last] ?? 0) + 1;
  return { level, bucket, members, count, start: entries.start[first] ?? 0, end };
}

function startTogether(cluster: Cluster): boolean {
  return cluster.end - cluster.start === 1;
}

/**
 * Splits a cluster of several entries at the middle of its bucket. Its entries must not all start at the same moment.
 */
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

/** Splits the leading entry off a cluster. */
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
 * Lays out one column. It starts with one cluster of all entries and keeps splitting the fullest one in halves, then
 * splits off single entries of the same start, the heaviest first, while every cluster finds a row and there are at
 * most `most`. A column depends on nothing outside it, so panning does not change it.
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

/** Groups the entries of an interval by bucket of a level; empty buckets are left out. */
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
