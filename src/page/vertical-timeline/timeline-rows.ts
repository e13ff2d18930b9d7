import { partitionPoint } from '../../base/binary-search.ts';
import { dayMs } from '../../time/durations.ts';
/** The rows of the vertical timeline, in the order of the list: each shows one entry or the group of a unit of time. */
export interface TimelineRows {
  count: number;
  /** The position in the list of the first entry of each row, and the number of all entries at the end. */
  first: Uint32Array;
  /** The year in which each row starts, in UTC. */
  year: Int32Array;
}

interface Interval {
  start: number;
  end: number;
}

/** The units by which rows group entries, the finest first: of a day only the entries of a dense one. */
const rowUnits = ['day', 'month', 'year'] as const;
export type RowUnit = (typeof rowUnits)[number];

/** More entries than these in one day are shown as a group. */
export const mostOfOneDay = 20;
/** With more rows than these, groups are of months or years, so that a thumb still gets through them. */
const mostRows = 20_000;

function startOfMonth(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

/** The day, month or year of a moment, as an interval in milliseconds in UTC. */
function unitAround(time: number, unit: RowUnit): Interval {
  if (unit === 'day') {
    const start = Math.floor(time / dayMs) * dayMs;
    return { start, end: start + dayMs };
  }
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return unit === 'month'
    ? { start: startOfMonth(year, month), end: startOfMonth(year, month + 1) }
    : { start: startOfMonth(year, 0), end: startOfMonth(year + 1, 0) };
}

/**
 * Divides positions [0, count) where the unit of time changes: returns the first position of each part, and the count.
 */
function partsBy(unit: RowUnit, start: (position: number) => number, count: number): number[] {
  const parts: number[] = [];
  let current: Interval = { start: 0, end: 0 };
  for (let at = 0; at < count; at++) {
    const time = start(at);
    if (time >= current.start && time < current.end) continue;
    parts.push(at);
    current = unitAround(time, unit);
  }
  return [...parts, count];
}

/** Makes one row of each part with more entries than `most`, otherwise one row an entry. */
function rowStarts(parts: readonly number[], most: number): number[] {
  const first: number[] = [];
  for (let part = 0; part + 1 < parts.length; part++) {
    const [from, to] = [parts[part] ?? 0, parts[part + 1] ?? 0];
    if (to - from > most) first.push(from);
    else for (let at = from; at < to; at++) first.push(at);
  }
  return first;
}

/**
 * Makes the rows of entries in time order, ascending or descending. `start` is the start of the entry at a position of
 * the list, in milliseconds in UTC. `finest` groups all entries of a month or year. Takes time for each entry, but
 * calendar computation only for each unit.
 */
export function rowsOf(count: number, start: (position: number) => number, finest: RowUnit = 'day'): TimelineRows {
  const most = finest === 'day' ? mostOfOneDay : 1;
  let first: number[] = [];
  for (const unit of rowUnits.slice(rowUnits.indexOf(finest))) {
    first = rowStarts(partsBy(unit, start, count), most);
    if (first.length <= mostRows) break;
  }
  return {
    count: first.length,
    first: Uint32Array.from([...first, count]),
    year: Int32Array.from(first, (at) => new Date(start(at)).getUTCFullYear()),
  };
}

/** The positions of a row's entries: `from` inclusive, `to` exclusive. */
export function entriesOfRow({ first }: TimelineRows, row: number): { from: number; to: number } {
  return { from: first[row] ?? 0, to: first[row + 1] ?? 0 };
}

/** Finds the last index of an ascending column whose value is at most `value`, at least 0. */
export function lastUpTo(column: ArrayLike<number>, value: number, length: number): number {
  return Math.max(0, partitionPoint(0, length, (at) => (column[at] ?? 0) <= value) - 1);
}

/** The row of the entry at a position of the list. */
export function rowOfPosition({ first, count }: TimelineRows, position: number): number {
  return lastUpTo(first, position, count);
}
