import { happensOnce } from './report/acts.ts';
import type { EventReport } from './report/event-reports.ts';
import { weighFeatures } from './feature-weights.ts';
import { likeness } from './likeness.ts';
import type { Candidate } from './likeness.ts';
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
 * event share some. `count` is the number of all features.
 */
function blocksOf({ report, features: { acts, ...features } }: Candidate, count: number): number[] {
  const { persons, organizations, places, wording, figures } = features;
  const others = [...persons, ...organizations, ...places, ...wording, ...figures];
  const block = (bucket: number, act: number, other: number): number => (bucket * count + act) * count + other;
  const buckets = bucketsOf(report);
  const inTime = acts.flatMap((act) => others.flatMap((other) => buckets.map((bucket) => block(bucket, act, other))));
  if (!report.acts.some(happensOnce)) return inTime;
  return [...inTime, ...acts.flatMap((act) => persons.map((person) => block(anyTime, act, person)))];
}

/** Groups by block: a blocking key in a span of time. */
class Blocks {
  private readonly groups = new Map<number, Candidate[][]>();

  add(group: Candidate[], blocks: readonly number[]): void {
    for (const block of blocks) {
      const known = this.groups.get(block);
      if (!known) this.groups.set(block, [group]);
      else if (!known.includes(group)) known.push(group);
      if (known && known.length > blockSize) known.shift();
    }
  }

  /** Lists the groups with the most blocks of these, the first made of equals. */
  closest(blocks: readonly number[]): Candidate[][] {
    const counts = new Map<Candidate[], number>();
    for (const block of blocks)
      for (const group of this.groups.get(block) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
    const found = [...counts];
    if (found.length > mostGroups) found.sort((a, b) => b[1] - a[1]);
    return found.slice(0, mostGroups).map(([group]) => group);
  }
}

/** Returns the group that a report is most like, undefined if it is like none. */
function mostLike(
  candidate: Candidate,
  groups: readonly Candidate[][],
  weights: readonly number[],
): Candidate[] | undefined {
  let best: Candidate[] | undefined;
  let most = 0;
  for (const group of groups)
    for (const member of group.slice(0, mostReports)) {
      const score = likeness(candidate, member, weights);
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
export function groupReports(reports: readonly EventReport[]): EventReport[][] {
  const { features, weights } = weighFeatures(reports);
  const groups: Candidate[][] = [];
  const blocks = new Blocks();
  for (const report of reports.toSorted(compareCertainty)) {
    const own = features.get(report);
    if (!own) continue;
    const candidate = { report, features: own };
    const found = blocksOf(candidate, weights.length);
    const known = mostLike(candidate, blocks.closest(found), weights);
    const group = known ?? [];
    group.push(candidate);
    if (!known) groups.push(group);
    if (group.length <= mostReports) blocks.add(group, found);
  }
  return groups.map((group) => group.map(({ report }) => report));
}
