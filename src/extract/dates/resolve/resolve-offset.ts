import { weekdayOf, type Day } from '../../../time/calendar.ts';
import type { CalendarTime } from '../timex/calendar-time.ts';
import type { Meaning, PeriodUnit } from '../timex/candidate.ts';
import { durationValue } from '../timex/duration-value.ts';
import { countedFrom, known, open, tenseOf, type Context, type Resolved } from './context.ts';
import { baseOf, shifted } from './shift.ts';
import { low } from '../../tokens/passage.ts';
import { anchorOf, quarterUnderDiscussion } from './text-anchor.ts';

type Offset = Extract<Meaning, { kind: 'offset' }>;

// TIMEX3 keeps the granularity of a date that cannot be placed.
const placeholders: Record<PeriodUnit, string> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function unplaced({ unit, time }: Offset): Resolved {
  const part = unit === 'day' && time !== undefined ? `T${time}` : '';
  return open(placeholders[unit] + part, 'no-publication-date');
}

/**
 * Returns the offset of "the weekend" in weeks: the current or last weekend, but the coming one if the tense is future.
 */
function weekendShift(day: Day, context: Context): number {
  return weekdayOf(day) >= 6 || tenseOf(context) === 'future' ? 0 : -1;
}

function fromPublication(offset: Offset, context: Context): Resolved {
  const { publication } = context;
  // In a text about the past "today" means the present time, not the day of publication.
  if (context.history && offset.unit === 'day' && offset.by === 0) return open('PRESENT_REF', 'vague');
  if (!publication) return unplaced(offset);
  const { month } = publication;
  const year = publication.year + (offset.years ?? 0);
  const day = month === null || publication.day === null ? null : { year, month, day: publication.day };
  const by = offset.weekendOpen && day ? weekendShift(day, context) : offset.by;
  const time = shifted({ year, month, day }, offset.unit, by);
  if (!time) return unplaced(offset);
  return countedFrom('publication', known(withTime(time, offset)));
}

function withTime(time: CalendarTime, offset: Offset): CalendarTime {
  return time.unit === 'day' && offset.time !== undefined ? { ...time, time: offset.time } : time;
}

/** Resolves "a year before" while a quarter is under discussion: the same quarter of the year before. */
function quarterBefore(offset: Offset, context: Context): Resolved | undefined {
  if (offset.unit !== 'year' || offset.by !== -1) return undefined;
  const quarter = quarterUnderDiscussion(context);
  return (
    quarter && countedFrom(quarter, known({ ...quarter, year: quarter.year - 1 }, [], 'same-quarter-a-year-before'))
  );
}

/** The years beyond which "3000 years later" counts from no date of the text. */
const farLater = 500;

/**
 * Checks that a time so much later is before publication, as the past tense implies: "20 years later it was a park".
 */
function isPast(time: CalendarTime, { unit, by }: Offset, context: Context): boolean {
  if (by <= 0 || unit !== 'year') return true;
  if (by >= farLater) return false;
  const later = 'year' in time ? time.year + by : -Infinity;
  return !context.publication || later <= context.publication.year || tenseOf(context) === 'future';
}

const results = /^(?:profits?|sales|revenues?|earnings|income|loss|losses|results|turnover|dividend)$/;
const lastMonthOfReports = 3;

/** Checks for "the year" in a report on results, published in the first months of the year after. */
function isYearOfResults({ by }: Offset, context: Context): boolean {
  const { passage, first, last, publication } = context;
  if (by !== 0 || !publication?.month || publication.month > lastMonthOfReports) return false;
  for (let at = first - 12; at < last + 12; at++)
    if (results.test(low(passage, at))) return tenseOf(context) === 'past';
  return false;
}

function fromText(offset: Offset, context: Context, rule: string): Resolved {
  if (offset.reach !== undefined && context.publication && tenseOf(context) === 'future')
    return fromPublication(offset, context);
  const anchor = anchorOf(context, offset.unit, offset.reach ?? 400, (time) => isPast(time, offset, context));
  const base = anchor ? baseOf(anchor.time) : null;
  const time = base ? shifted(base, offset.unit, offset.by) : null;
  if (anchor && time)
    return countedFrom(
      anchor.time,
      known(withTime(time, offset), context.first - anchor.at > 120 ? ['ambiguous'] : []),
    );
  if (offset.by > 0 && rule === 'time-later')
    return { ...open(durationValue(offset.by, offset.unit), 'vague'), type: 'DURATION' };
  if (offset.unit === 'day' && offset.by >= 0)
    return open(`XXXX-XX-XX${offset.time === undefined ? '' : `T${offset.time}`}`, 'vague');
  // A report is about the last quarter or year that has ended.
  const ended = offset.unit === 'quarter' || (offset.unit === 'year' && isYearOfResults(offset, context));
  const published = fromPublication(ended ? { ...offset, by: offset.by - 1 } : offset, context);
  return published.time ? { ...published, flags: ['ambiguous'] } : published;
}

/** Resolves "last year", "two weeks ago", "the following day". */
export function resolveOffset(offset: Offset, context: Context, rule: string): Resolved {
  if (offset.orDuration !== undefined && tenseOf(context) !== 'future')
    return { ...open(offset.orDuration), type: 'DURATION' };
  const quarter = rule === 'time-ago' || rule === 'time-earlier' ? quarterBefore(offset, context) : undefined;
  return (
    quarter ?? (offset.from === 'publication' ? fromPublication(offset, context) : fromText(offset, context, rule))
  );
}
