import { topNames } from '../../../base/top-names.ts';
import type { Rows, Times } from '../../../contract/collection.ts';
import { calendarUnit, unitCounter } from '../../../time/calendar-unit.ts';
import type { CalendarUnit } from '../../../time/calendar-unit.ts';

/** Bins of equal width over an interval: milliseconds in UTC, `end` exclusive. */
export interface Bins {
  start: number;
  end: number;
  count: number;
}

/** The articles or events by number: their times and the persons in them. Persons are numbers below `people`. */
export interface PersonMentions {
  times: Times;
  persons: Rows;
  people: number;
}

/** The co-mentions of one person with the chosen one. */
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
  /** Histogram of all articles or events that name the chosen person. */
  ownBars: Uint32Array;
  unit: CalendarUnit;
}

const maxPersons = 8;

/** Collects the members of the selection that name the person, and counts the other persons in them. */
function countCoMentions(
  { persons: { offsets, values }, people }: PersonMentions,
  selection: Uint32Array,
  person: number,
) {
  const counts = new Uint32Array(people);
  const mentioning: number[] = [];
  for (const one of selection) {
    const [from, to] = [offsets[one] ?? 0, offsets[one + 1] ?? 0];
    let here = false;
    for (let at = from; at < to && !here; at++) here = values[at] === person;
    if (!here) continue;
    mentioning.push(one);
    for (let at = from; at < to; at++) counts[values[at] ?? 0] = (counts[values[at] ?? 0] ?? 0) + 1;
  }
  counts[person] = 0;
  return { mentioning, counts };
}

/**
 * Counts a person's co-mentions in a selection of articles or events: at most eight persons, each with a histogram by
 * start. Runs in time linear in the selection and its mentions.
 */
export function coMentionsOf(mentions: PersonMentions, selection: Uint32Array, person: number, bins: Bins): CoMentions {
  const { start, end, count } = bins;
  const { mentioning, counts } = countCoMentions(mentions, selection, person);
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
  for (const one of mentioning) {
    const time = mentions.times.start[one] ?? Number.NaN;
    if (!(time >= start && time < end)) continue;
    // Floating-point rounding may put the last moment of a long interval into the bin behind the last.
    const bin = Math.min(count - 1, Math.floor(((time - start) / (end - start)) * count));
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
