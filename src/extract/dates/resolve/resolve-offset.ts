import { addDays, addMonths, mondayOf, weekdayOf, type Day } from '../calendar.ts';
import type { CalendarTime } from '../calendar-time.ts';
import type { Meaning, PeriodUnit } from '../candidate.ts';
import { durationValue } from '../recognisers/duration-value.ts';
import { known, open, type Context, type Resolved } from './context.ts';
import { anchorOf } from './text-anchor.ts';

type Offset = Extract<Meaning, { kind: 'offset' }>;

/** What is counted from: the parts that are known. */
interface Base {
  year: number;
  month: number | null;
  day: Day | null;
}

function baseOf(time: CalendarTime): Base | null {
  if (!('year' in time)) return null;
  if (time.unit === 'day') return { year: time.year, month: time.month, day: time };
  if (time.unit === 'week' || time.unit === 'weekend') return { year: time.year, month: time.month, day: time };
  if (time.unit === 'quarter') return { year: time.year, month: time.quarter * 3 - 2, day: null };
  return { year: time.year, month: time.unit === 'month' ? time.month : null, day: null };
}

/** `by` units from a base, at the unit's own precision; null where the base is too coarse. */
function shifted(base: Base, unit: PeriodUnit, by: number): CalendarTime | null {
  switch (unit) {
    case 'year':
      return { unit, year: base.year + by };
    case 'decade':
      return { unit, decade: Math.floor(base.year / 10) + by };
    case 'century':
      return { unit, century: Math.floor(base.year / 100) + by };
    case 'month':
      return base.month === null ? null : { unit, ...addMonths(base.year, base.month, by) };
    case 'quarter': {
      if (base.month === null) return null;
      const { year, month } = addMonths(base.year, base.month, by * 3);
      return { unit, year, quarter: Math.ceil(month / 3) };
    }
    case 'week':
    case 'weekend':
      return base.day === null ? null : { unit, ...mondayOf(addDays(base.day, by * 7)) };
    default:
      return base.day === null ? null : { unit, ...addDays(base.day, by) };
  }
}

function vague(by: number): string {
  return by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
}

/** "The weekend" is the one under way or just over, unless the wording looks ahead. */
function weekendShift(day: Day, context: Context): number {
  return weekdayOf(day) >= 6 || context.tense() === 'future' ? 0 : -1;
}

function fromPublication(offset: Offset, context: Context): Resolved {
  const { publication } = context;
  // A text about the past says "today" for "in our time".
  if (context.history && offset.unit === 'day' && offset.by === 0) return open('PRESENT_REF', 'vague');
  if (!publication) return open(vague(offset.by), 'no-publication-date');
  const { year, month } = publication;
  const day = month === null || publication.day === null ? null : { year, month, day: publication.day };
  const by = offset.weekendOpen && day ? weekendShift(day, context) : offset.by;
  const time = shifted({ year, month, day }, offset.unit, by);
  if (!time) return open(vague(offset.by), 'no-publication-date');
  return known(withTime(time, offset));
}

function withTime(time: CalendarTime, offset: Offset): CalendarTime {
  return time.unit === 'day' && offset.time !== undefined ? { ...time, time: offset.time } : time;
}

/** A year before a quarter under discussion is that quarter of the year before. */
function quarterBefore(offset: Offset, context: Context): Resolved | undefined {
  if (offset.unit !== 'year' || offset.by !== -1) return undefined;
  const last = context.anchors.at(-1);
  if (last?.time.unit !== 'quarter' || context.first - last.at > 80) return undefined;
  return known({ ...last.time, year: last.time.year - 1 }, [], 'same-quarter-a-year-before');
}

function fromText(offset: Offset, context: Context, rule: string): Resolved {
  if (offset.reach !== undefined && context.publication && context.tense() === 'future')
    return fromPublication(offset, context);
  const anchor = anchorOf(context, offset.unit, offset.reach ?? 400);
  const base = anchor ? baseOf(anchor.time) : null;
  const time = base ? shifted(base, offset.unit, offset.by) : null;
  if (anchor && time) return known(withTime(time, offset), context.first - anchor.at > 120 ? ['ambiguous'] : []);
  if (offset.by > 0 && rule === 'time-later' && offset.unit !== 'year')
    return { ...open(durationValue(offset.by, offset.unit), 'vague'), type: 'DURATION' };
  if (offset.unit === 'day' && offset.by >= 0)
    return open(`XXXX-XX-XX${offset.time === undefined ? '' : `T${offset.time}`}`, 'vague');
  // The quarter that is reported on is the last one to have ended.
  const published = fromPublication(offset.unit === 'quarter' ? { ...offset, by: offset.by - 1 } : offset, context);
  return published.time ? { ...published, flags: ['ambiguous'] } : published;
}

/** Resolves "last year", "two weeks ago", "the following day". */
export function resolveOffset(offset: Offset, context: Context, rule: string): Resolved {
  const quarter = rule === 'time-ago' || rule === 'time-earlier' ? quarterBefore(offset, context) : undefined;
  return (
    quarter ?? (offset.from === 'publication' ? fromPublication(offset, context) : fromText(offset, context, rule))
  );
}
