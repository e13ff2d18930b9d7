import { topNames } from '../../base/top-names.ts';
import type { Rows, Times } from '../../contract/collection.ts';
import { calendarUnit, unitCounter } from '../../time/calendar-unit.ts';
import type { CalendarUnit } from '../../time/calendar-unit.ts';

/** Bins of equal width over an interval: milliseconds in UTC, `end` exclusive. */
export interface Bins {
  start: number;
  end: number;
  count: number;
}

/** Finds the bin of a time; -1 for a time outside, and for NaN. */
export function binOf({ start, end, count }: Bins, time: number): number {
  if (!(time >= start && time < end)) return -1;
  // Floating-point rounding may put the last moment of a long interval into the bin behind the last.
  return Math.min(count - 1, Math.floor(((time - start) / (end - start)) * count));
}

/** The articles or events by number: their times and the persons in them. Persons are numbers below `people`. */
export interface PersonMentions {
  times: Times;
  persons: Rows;
  people: number;
}

/** The co-mentions of one person with a name. */
export interface CoMention {
  person: number;
  /** Number of articles or events that name both, dated or not, in the bins or outside. */
  count: number;
  /** How many of them start in each bin. */
  bars: Uint32Array;
  /** How many of them start in the bins. */
  inView: number;
  /**
   * The day, month or year with the most of them, as EDTF; null if none is in the bins. The unit follows from their
   * whole length.
   */
  most: string | null;
  /** How many of them are in that unit. */
  mostCount: number;
}

export interface CoMentions {
  /** The persons with the most co-mentions, by count, then by number. */
  coMentions: CoMention[];
  /** Histogram of all articles or events that have the name. */
  ownBars: Uint32Array;
  unit: CalendarUnit;
}

const maxPersons = 8;

/** Collects the members of a selection of articles or events that have a name, by its number in their rows. */
export function naming({ offsets, values }: Rows, selection: Uint32Array, name: number): Uint32Array {
  return selection.filter((one) => {
    for (let at = offsets[one] ?? 0; at < (offsets[one + 1] ?? 0); at++) if (values[at] === name) return true;
    return false;
  });
}

function countPersons({ persons: { offsets, values }, people }: PersonMentions, together: Uint32Array): Uint32Array {
  const counts = new Uint32Array(people);
  for (const one of together)
    for (let at = offsets[one] ?? 0; at < (offsets[one + 1] ?? 0); at++)
      counts[values[at] ?? 0] = (counts[values[at] ?? 0] ?? 0) + 1;
  return counts;
}

/**
 * Counts the co-mentions of a name in the articles or events that have it, `together`: at most eight persons, each with
 * a histogram by start. `self` is the name's own number if it is a person's, otherwise null. Runs in time linear in
 * `together` and its mentions.
 */
export function coMentionsOf(
  mentions: PersonMentions,
  together: Uint32Array,
  self: number | null,
  bins: Bins,
): CoMentions {
  const { start, end, count } = bins;
  const counts = countPersons(mentions, together);
  if (self !== null) counts[self] = 0;
  const unit = calendarUnit(end - start);
  const ownBars = new Uint32Array(count);
  const top = topNames(counts, maxPersons, null).filter((other) => (counts[other] ?? 0) > 0);
  const found = top.map((other) => ({
    person: other,
    count: counts[other] ?? 0,
    bars: new Uint32Array(count),
    units: unitCounter(),
  }));
  const byPerson = new Map(found.map((coMention) => [coMention.person, coMention]));
  const { offsets, values } = mentions.persons;
  for (const one of together) {
    const time = mentions.times.start[one] ?? Number.NaN;
    const bin = binOf(bins, time);
    if (bin < 0) continue;
    ownBars[bin] = (ownBars[bin] ?? 0) + 1;
    const name = unit.nameOf(time);
    for (let at = offsets[one] ?? 0; at < (offsets[one + 1] ?? 0); at++) {
      const coMention = byPerson.get(values[at] ?? -1);
      if (!coMention) continue;
      coMention.bars[bin] = (coMention.bars[bin] ?? 0) + 1;
      coMention.units.add(name);
    }
  }
  return { coMentions: found.map(({ units, ...coMention }) => ({ ...coMention, ...units.result() })), ownBars, unit };
}
