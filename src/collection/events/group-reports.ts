import { happensOnce } from './report/acts.ts';
import type { EventReport } from './report/event-reports.ts';
import type { FeatureTable } from './report/feature-table.ts';
import { weighFeatures } from './feature-weights.ts';
import { likeness } from './likeness.ts';
import type { WeightedFeatures } from './likeness.ts';
import { dayMs } from '../../time/durations.ts';

/** Reports of a group that others are compared with, the most certain. */
const mostReports = 5;
/** Groups that a report is compared with, those with the most blocking keys in common. */
const mostGroups = 8;
/** Groups of one block that are known, the last ones made: a key of more says little. */
const blockSize = 40;
const bucketMs = 32 * dayMs;

const basisOrder = ['stated', 'context', 'publication'];

/** Compares reports so that those of precise and stated times are first: the others join them. */
function compareCertainty(a: EventReport, b: EventReport): number {
  return (
    a.place[1] - a.place[0] - (b.place[1] - b.place[0]) ||
    basisOrder.indexOf(a.basis) - basisOrder.indexOf(b.basis) ||
    a.place[0] - b.place[0] ||
    a.article - b.article ||
    a.trigger[0] - b.trigger[0]
  );
}

/** Lists the spans of time, numbered, in which a report's window lies. */
function bucketsOf({ window, place }: EventReport): number[] {
  const first = Math.floor((window[0] - 2 * dayMs) / bucketMs);
  const last = Math.floor((window[1] + 2 * dayMs) / bucketMs);
  // A time longer than a year fits the same time only.
  if (last - first > 13) return [Math.floor(place[0] / bucketMs)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The span of acts that happen once in a life: all of time. */
const anyTime = -4000;

/**
 * Lists the blocks of a report: an act with a name, a number or a word of the title, in a span of time. Reports of one
 * event share some.
 */
function blocksOf(report: EventReport, { table, weights: { length: count } }: WeightedFeatures): number[] {
  const [acts, persons] = [[...table.of(report.row, 'acts')], [...table.of(report.row, 'persons')]];
  const kinds = ['persons', 'organizations', 'places', 'wording', 'figures'] as const;
  const others = kinds.flatMap((kind) => [...table.of(report.row, kind)]);
  const block = (bucket: number, act: number, other: number): number => (bucket * count + act) * count + other;
  const buckets = bucketsOf(report);
  const inTime = acts.flatMap((act) => others.flatMap((other) => buckets.map((bucket) => block(bucket, act, other))));
  if (!report.acts.some(happensOnce)) return inTime;
  return [...inTime, ...acts.flatMap((act) => persons.map((person) => block(anyTime, act, person)))];
}

/** Groups by block: a blocking key in a span of time. */
class Blocks {
  private readonly groups = new Map<number, EventReport[][]>();

  add(group: EventReport[], blocks: readonly number[]): void {
    for (const block of blocks) {
      const known = this.groups.get(block);
      if (!known) this.groups.set(block, [group]);
      else if (!known.includes(group)) known.push(group);
      if (known && known.length > blockSize) known.shift();
    }
  }

  /** Lists the groups with the most blocks of these, the first made of equals. */
  closest(blocks: readonly number[]): EventReport[][] {
    const counts = new Map<EventReport[], number>();
    for (const block of blocks)
      for (const group of this.groups.get(block) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
    const found = [...counts];
    if (found.length > mostGroups) found.sort((a, b) => b[1] - a[1]);
    return found.slice(0, mostGroups).map(([group]) => group);
  }
}

/** Returns the group that a report is most like, undefined if it is like none. */
function mostLike(
  report: EventReport,
  groups: readonly EventReport[][],
  features: WeightedFeatures,
): EventReport[] | undefined {
  let best: EventReport[] | undefined;
  let most = 0;
  for (const group of groups)
    for (const member of group.slice(0, mostReports)) {
      const score = likeness(report, member, features);
      // The most certain report can exclude others; any report can include them.
      if (score === null && member === group[0]) break;
      if (score !== null && score > most) [best, most] = [group, score];
    }
  return best;
}

/**
 * Groups reports by event. In order of certainty, each joins the group that it is most like, or makes a new one. Only
 * groups that share blocking keys and a span of time are compared, and of these a limited number, so that the time is
 * nearly linear in the number of reports.
 */
export function groupReports(reports: readonly EventReport[], table: FeatureTable): EventReport[][] {
  const features = { table, weights: weighFeatures(reports, table) };
  const groups: EventReport[][] = [];
  const blocks = new Blocks();
  for (const report of reports.toSorted(compareCertainty)) {
    const found = blocksOf(report, features);
    const known = mostLike(report, blocks.closest(found), features);
    const group = known ?? [];
    group.push(report);
    if (!known) groups.push(group);
    if (group.length <= mostReports) blocks.add(group, found);
  }
  return groups;
}
