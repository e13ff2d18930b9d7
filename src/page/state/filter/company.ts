import type { Rows, Times } from '../../../contract/collection.ts';
import { calendarUnit, unitCounter } from '../../../time/calendar-unit.ts';
import type { CalendarUnit } from '../../../time/calendar-unit.ts';

/** Equal parts of a stretch of time: milliseconds in UTC, `end` exclusive. */
export interface Bins {
  start: number;
  end: number;
  count: number;
}

/** Articles or events, by number: when each is or was, and whom it names, by numbers below `people`. */
export interface Namings {
  times: Times;
  persons: Rows;
  people: number;
}

/** One person's share of what was asked. */
export interface Companion {
  person: number;
  /** How many name both, dated or not, in the window or not. */
  count: number;
  /** How many of them start in each bin. */
  bars: Uint32Array;
  /** How many of them start in the window. */
  inView: number;
  /** The day, month or year, after the window's length, that has most of them, as EDTF; null if none is in view. */
  most: string | null;
  /** How many it has. */
  mostCount: number;
}

export interface Company {
  /** Those met most, by count, then by number. */
  together: Companion[];
  /** All that name the chosen person, by bin. */
  own: Uint32Array;
  unit: CalendarUnit;
}

const shown = 8;

/** Those of the selection that name the person, and how often each other person is named in them. */
function meet({ persons: { offsets, values }, people }: Namings, selection: Uint32Array, person: number) {
  const counts = new Uint32Array(people);
  const named: number[] = [];
  for (const one of selection) {
    const [from, to] = [offsets[one] ?? 0, offsets[one + 1] ?? 0];
    let here = false;
    for (let at = from; at < to && !here; at++) here = values[at] === person;
    if (!here) continue;
    named.push(one);
    for (let at = from; at < to; at++) counts[values[at] ?? 0] = (counts[values[at] ?? 0] ?? 0) + 1;
  }
  counts[person] = 0;
  return { named, counts };
}

/** The numbers of the highest counts above 0, of equals the lowest numbers first. */
function highest(counts: Uint32Array): number[] {
  const best: number[] = [];
  counts.forEach((count, person) => {
    if (count === 0 || (best.length === shown && count <= (counts[best.at(-1) ?? 0] ?? 0))) return;
    const place = best.findIndex((other) => (counts[other] ?? 0) < count);
    best.splice(place < 0 ? best.length : place, 0, person);
    best.length = Math.min(best.length, shown);
  });
  return best;
}

/**
 * With whom a person is named together, at most eight, and when: over the articles or events of a selection, each of
 * them placed by its start. Linear in these and whom they name.
 */
export function companyOf(namings: Namings, selection: Uint32Array, person: number, bins: Bins): Company {
  const { start, end, count } = bins;
  const { named, counts } = meet(namings, selection, person);
  const unit = calendarUnit(end - start);
  const own = new Uint32Array(count);
  const found = highest(counts).map((other) => ({
    person: other,
    count: counts[other] ?? 0,
    bars: new Uint32Array(count),
    units: unitCounter(),
  }));
  const byPerson = new Map(found.map((companion) => [companion.person, companion]));
  const { offsets, values } = namings.persons;
  for (const one of named) {
    const time = namings.times.start[one] ?? Number.NaN;
    if (!(time >= start && time < end)) continue;
    // Rounding may carry the last moment of a long window over its end.
    const bin = Math.min(count - 1, Math.floor(((time - start) / (end - start)) * count));
    own[bin] = (own[bin] ?? 0) + 1;
    const name = unit.nameOf(time);
    for (let at = offsets[one] ?? 0; at < (offsets[one + 1] ?? 0); at++) {
      const companion = byPerson.get(values[at] ?? -1);
      if (!companion) continue;
      companion.bars[bin] = (companion.bars[bin] ?? 0) + 1;
      companion.units.add(name);
    }
  }
  return { together: found.map(({ units, ...companion }) => ({ ...companion, ...units.result() })), own, unit };
}
