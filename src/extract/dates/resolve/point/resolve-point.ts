import { addMonths } from '../../../../time/calendar.ts';
import type { Point } from '../../timex/candidate.ts';
import { countedFrom, known, open, type Context, type Resolved } from '../context.ts';
import { inYear } from '../in-year.ts';
import { withoutYear } from '../point-value.ts';
import { baseOf, shifted } from '../shift.ts';
import { anchorOf, quarterUnderDiscussion } from '../text-anchor.ts';
import { resolveClock } from './resolve-clock.ts';
import { weekdayNear } from './resolve-weekday.ts';
import { resolveYearly } from './resolve-yearly.ts';

/** Resolves "the 23rd of last month". */
function inRelativeMonth(point: Point, { by, from }: { by: number; from: string }, context: Context): Resolved {
  const anchor = from === 'text' ? anchorOf(context, 'month', Infinity) : undefined;
  const base = anchor ? baseOf(anchor.time) : context.publication;
  if (!base || base.month === null) return open(withoutYear(point), 'no-publication-date');
  const { year, month } = addMonths(base.year, base.month, by);
  return countedFrom(anchor?.time ?? 'publication', inYear({ ...point, month }, year, []));
}

function place(point: Point, context: Context): Resolved {
  if (point.decade !== undefined) return known({ unit: 'decade', decade: point.decade });
  if (point.century !== undefined) return known({ unit: 'century', century: point.century });
  const quarter = point.sameQuarter ? quarterUnderDiscussion(context) : undefined;
  if (quarter && point.year !== undefined) return countedFrom(quarter, known({ ...quarter, year: point.year }));
  if (point.year !== undefined) return inYear(point, point.year, []);
  if (point.yearOffset) {
    const anchor = point.yearOffset.from === 'text' ? anchorOf(context, 'year', Infinity) : undefined;
    const base = anchor && 'year' in anchor.time ? anchor.time.year : context.publication?.year;
    if (base === undefined) return open(withoutYear(point), 'no-publication-date');
    return countedFrom(anchor?.time ?? 'publication', inYear(point, base + point.yearOffset.by, []));
  }
  if (point.monthOffset) return inRelativeMonth(point, point.monthOffset, context);
  if (point.month === undefined && point.weekday !== undefined) return weekdayNear(point, point.weekday, context);
  if (
    point.month === undefined &&
    point.season === undefined &&
    point.quarter === undefined &&
    point.half === undefined &&
    point.week === undefined &&
    point.holiday === undefined
  )
    return resolveClock(point, context);
  return resolveYearly(point, context);
}

/** Resolves a point: the publication date and the dates of the text give the parts that its words leave out. */
export function resolvePoint(point: Point, context: Context): Resolved {
  const resolved = place(point, context);
  const base = point.containing && resolved.time ? baseOf(resolved.time) : null;
  if (!point.containing || !base) return resolved;
  const time = shifted(base, point.containing, 0);
  return time ? { ...resolved, time, rule: 'period-of-its-end' } : resolved;
}
