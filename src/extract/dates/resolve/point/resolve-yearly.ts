import { dayExists, weekdayOf } from '../../../../time/calendar.ts';
import { low } from '../../../tokens/passage.ts';
import type { Point } from '../../timex/candidate.ts';
import { holidayDay } from '../../timex/holidays.ts';
import { countedFrom, open, tenseOf, type Context, type Resolved } from '../context.ts';
import { inYear } from '../in-year.ts';
import { withoutYear } from '../point-value.ts';
import type { Publication } from '../publication.ts';
import { anchorOf } from '../text-anchor.ts';
import { yearAhead } from '../year-ahead.ts';
import { nearestYear } from './nearest.ts';

const daysOfMonth = 30.44;

/** Returns the month in which a yearly point lies, from 1 and with a fraction, to compute distances. */
function placeInYear(point: Point, year: number): number {
  if (point.holiday !== undefined) {
    const day = holidayDay(point.holiday, year);
    return day ? day.month + day.day / daysOfMonth : 1;
  }
  if (point.month !== undefined) return point.month + (point.day === undefined ? 0 : point.day / daysOfMonth);
  if (point.season !== undefined) return (point.season - 20) * 3 + 1;
  if (point.week !== undefined) return 1 + (point.week * 7) / daysOfMonth;
  return (point.quarter ?? (point.half ?? 1) * 2) * 3 - 1;
}

function weekdayMatches(point: Point, year: number): boolean {
  if (point.weekday === undefined || point.month === undefined || point.day === undefined) return false;
  return weekdayOf({ year, month: point.month, day: point.day }) === point.weekday;
}

function directed(
  point: Point,
  direction: -1 | 0 | 1,
  year: number,
  distance: (year: number) => number,
  exact: boolean,
): number {
  // In March, "last March" is a year ago and "this March" is the same month; a day is compared exactly.
  const margin = exact ? 0 : point.season === undefined && point.quarter === undefined ? 0.5 : 1.5;
  if (direction < 0) return distance(year) < -margin ? year : year - 1;
  if (direction > 0) return distance(year) > margin ? year : year + 1;
  return year;
}

/** Returns a function for the distance, in months, of the point in another year from month `here` of `year`. */
function distanceFrom(point: Point, year: number, here: number): (other: number) => number {
  return (other) => (other - year) * 12 + placeInYear(point, other) - here;
}

/** Resolves a point that occurs once in each year: "in March", "on 5 May", "at Easter". */
export function resolveYearly(point: Point, context: Context): Resolved {
  const { publication } = context;
  if (!publication) return open(withoutYear(point), 'no-publication-date');
  const story = context.history && point.direction === undefined ? inStory(point, context) : undefined;
  return story ?? countedFrom('publication', nearPublication(point, publication, context));
}

/**
 * Finds the year of a yearly point by its direction, its weekday, the tense around it and its distance from
 * publication.
 */
function nearPublication(point: Point, publication: Publication, context: Context): Resolved {
  const { year, month } = publication;
  if (month === null) return inYear(point, year, ['ambiguous']);
  const exact = point.day !== undefined || point.holiday !== undefined;
  const here = month + (exact ? (publication.day ?? 15) / daysOfMonth : 0);
  const distance = distanceFrom(point, year, here);
  if (point.direction !== undefined) return inYear(point, directed(point, point.direction, year, distance, exact), []);
  const byWeekday =
    point.weekday === undefined
      ? []
      : [year, year - 1, year + 1].filter((candidate) => weekdayMatches(point, candidate));
  if (byWeekday[0] !== undefined && dayExists({ year: byWeekday[0], month: point.month ?? 1, day: point.day ?? 1 })) {
    const nearest = byWeekday.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] ?? year;
    return inYear(point, nearest, []);
  }
  if (point.quarter !== undefined && point.month === undefined)
    return inYear(point, quarterYear(point.quarter, context, month), []);
  if (point.day === undefined && isEndAhead(context))
    return inYear(point, directed(point, 1, year, distance, false), []);
  const ahead = point.month === undefined || point.day !== undefined ? undefined : yearAhead(point.month, context);
  if (ahead !== undefined) return inYear(point, ahead, []);
  const nearest = nearestYear(year, distance, () => tenseOf(context), isPromised(context));
  const leap = point.month === 2 && point.day === 29 ? leapNear(nearest.year) : nearest.year;
  return inYear(point, leap, nearest.disagrees ? ['wording-and-calendar-disagree'] : []);
}

/** Checks for "will" before the date in its sentence, nearer than a verb of the past. */
function isPromised({ passage, first }: Context): boolean {
  for (let at = first - 1; at >= 0 && first - at < 16 && !/^[.;!?]$/.test(low(passage, at)); at--) {
    if (/^(?:will|shall|ll)$/.test(low(passage, at))) return true;
    if (/^(?:was|were|had|would)$/.test(low(passage, at))) return false;
  }
  return false;
}

/** Checks for the end of a future period: "It would fund the schools through September". */
function isEndAhead(context: Context): boolean {
  return /^(?:through|until|till)$/.test(low(context.passage, context.first - 1)) && tenseOf(context) === 'future';
}

/** Resolves a point to the year in which it is nearest to the last date of the text. */
function inStory(point: Point, context: Context): Resolved | undefined {
  const time = anchorOf(context, 'year', Infinity)?.time;
  if (!time || !('year' in time)) return undefined;
  const rule = 'nearest-to-text-date';
  if (!('month' in time)) return countedFrom(time, { ...inYear(point, time.year, ['ambiguous']), rule });
  const here = time.month + (time.unit === 'day' ? time.day / daysOfMonth : 0);
  const { year } = nearestYear(time.year, distanceFrom(point, time.year, here), () => 'future');
  return countedFrom(time, { ...inYear(point, year, ['ambiguous']), rule });
}

/** Returns the leap year nearest to a year, for 29 February. */
function leapNear(year: number): number {
  const near = [year, year - 1, year + 1, year - 2].find((candidate) =>
    dayExists({ year: candidate, month: 2, day: 29 }),
  );
  return near ?? year;
}

/**
 * Finds the year of a quarter. Reports are about the last quarter that has begun, or the next one if the tense is
 * future.
 */
function quarterYear(quarter: number, context: Context, month: number): number {
  const year = context.publication?.year ?? 0;
  const current = Math.ceil(month / 3);
  if (quarter <= current) return tenseOf(context) === 'future' && quarter < current - 1 ? year + 1 : year;
  return tenseOf(context) === 'future' || (quarter === current + 1 && tenseOf(context) !== 'past') ? year : year - 1;
}
