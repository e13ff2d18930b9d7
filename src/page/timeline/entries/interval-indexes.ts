import type { TimelineEntries } from './entries.ts';
import { endOf, IntervalIndex } from './interval-index.ts';
import { dayMs } from '../../../time/durations.ts';

/**
 * The longest length of each index, in milliseconds: second, minute, hour, day, week, month and so on, as dates are
 * precise to one of these.
 */
const longestOfEach = [
  1000,
  60_000,
  3_600_000,
  dayMs,
  ...[7, 31, 92, 366, 3653, 36_525].map((days) => days * dayMs),
  Infinity,
];

const ofAll = new WeakMap<Float64Array, readonly IntervalIndex[]>();
const ofSome = new WeakMap<Float64Array, WeakMap<Uint32Array, readonly IntervalIndex[]>>();
const places = new WeakMap<Float64Array, { id: number; position: number }>();

function cut(entries: TimelineEntries, positions: Uint32Array | null): readonly IntervalIndex[] {
  const count = positions ? positions.length : entries.start.length;
  const positionAt = (at: number) => (positions ? (positions[at] ?? 0) : at);
  const indexOf = new Uint8Array(count);
  const counts = longestOfEach.map(() => 0);
  for (let at = 0; at < count; at++) {
    const position = positionAt(at);
    const length = endOf(entries, position) - (entries.start[position] ?? 0);
    let index = 0;
    while (length > (longestOfEach[index] ?? Infinity)) index++;
    indexOf[at] = index;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const columns = counts.map((each) => new Uint32Array(each));
  const filled = counts.map(() => 0);
  for (let at = 0; at < count; at++) {
    const index = indexOf[at] ?? 0;
    const place = filled[index] ?? 0;
    const column = columns[index];
    if (column) column[place] = positionAt(at);
    filled[index] = place + 1;
  }
  return columns.filter((column) => column.length > 0).map((column) => new IntervalIndex(entries, column));
}

/**
 * Groups the entries, or those at some ascending positions, by length into interval indexes, the shortest first. The
 * result is memoized for each pair of objects, because building takes linear time and every later query is a search.
 */
export function intervalIndexesOf(entries: TimelineEntries, positions: Uint32Array | null): readonly IntervalIndex[] {
  if (!positions) {
    const known = ofAll.get(entries.start) ?? cut(entries, null);
    ofAll.set(entries.start, known);
    return known;
  }
  const bySome = ofSome.get(entries.start) ?? new WeakMap<Uint32Array, readonly IntervalIndex[]>();
  ofSome.set(entries.start, bySome);
  const known = bySome.get(positions) ?? cut(entries, positions);
  bySome.set(positions, known);
  return known;
}

/** Position of an entry by its id; -1 if it is not among the entries. */
export function positionOf(entries: TimelineEntries, id: number | null): number {
  if (id === null) return -1;
  const known = places.get(entries.start);
  if (known?.id === id) return known.position;
  const position = entries.id.indexOf(id);
  places.set(entries.start, { id, position });
  return position;
}
