import { addDays, addMonths, dayExists, mondayOf, weekdayOf, type Day } from '../../../../time/calendar.ts';
import type { Point } from '../../timex/candidate.ts';
import { countedFrom, known, open, tenseOf, type Context, type Resolved } from '../context.ts';
import { withoutYear, withTime } from '../point-value.ts';
import { low } from '../../../tokens/passage.ts';
import { publicationDay } from '../publication.ts';
import { anchorOf } from '../text-anchor.ts';

/**
 * Resolves a weekday: the nearest one before or after publication, as the tense implies, or the first one after the
 * last day of the text.
 */
export function weekdayNear(point: Point, weekday: number, context: Context): Resolved {
  const last = point.following ? anchorOf(context, 'day', 200)?.time : undefined;
  if (last?.unit === 'day')
    return countedFrom(
      last,
      known(withTime(addDays(last, (weekday - weekdayOf(last) + 7) % 7 || 7), point), [], 'weekday-after-text-date'),
    );
  const told = inStory(point, weekday, context);
  if (told) return told;
  const day = publicationDay(context.publication);
  if (!day) return open(withoutYear(point), 'no-publication-date');
  if (point.day !== undefined) return weekdayOfMonth(point, weekday, day, context);
  if (point.ofWeek !== undefined) {
    const inWeek = addDays(mondayOf(day), 7 * point.ofWeek + weekday - 1);
    return countedFrom('publication', known(withTime(inWeek, point), [], 'weekday-of-week'));
  }
  const { shift, rule } = stepFrom(day, point, weekday, context);
  return countedFrom('publication', known(withTime(addDays(day, shift + 7 * (point.weeks ?? 0)), point), [], rule));
}

/** The distance in tokens within which a weekday belongs to the last day of the story. */
const storyReach = 80;

const reports = /^(?:said|says|told|heard|announced|reported|ruled|confirmed|wrote|tweeted)$/;

/** Checks for the day of a report about the story: "the court heard on Monday". */
function isReported({ passage, first }: Context): boolean {
  return reports.test(low(passage, low(passage, first - 1) === 'on' ? first - 2 : first - 1));
}

/** Resolves a weekday to the first one after the last day of the story, or before it after "had". */
function inStory(point: Point, weekday: number, context: Context): Resolved | undefined {
  const plain = point.direction === undefined && point.weeks === undefined && point.ofWeek === undefined;
  if (!context.story || !plain || point.day !== undefined || isReported(context)) return undefined;
  const last = anchorOf(context, 'day', storyReach)?.time;
  if (last?.unit !== 'day') return undefined;
  const earlier = [1, 2, 3, 4, 5, 6].some((back) => low(context.passage, context.first - back) === 'had');
  const ahead = (weekday - weekdayOf(last) + 7) % 7;
  const time = withTime(addDays(last, earlier ? ahead - 7 : ahead), point);
  return countedFrom(last, known(time, ['ambiguous'], 'weekday-of-story'));
}

/**
 * Returns the distance in days from publication to the weekday itself, or to the weekday from which weeks are counted.
 */
function stepFrom(day: Day, point: Point, weekday: number, context: Context): { shift: number; rule: string } {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const { weeks = 0, direction } = point;
  if (weeks > 0) return { shift: ahead, rule: 'weeks-from-weekday' };
  if (weeks < 0) return { shift: -back, rule: 'weeks-before-weekday' };
  if (direction === -1) return { shift: -(back || 7), rule: 'weekday-before-publication' };
  if (direction === 1) return { shift: ahead || 7, rule: 'weekday-after-publication' };
  const tense = tenseOf(context);
  const future = tense === 'future' || (direction === 0 && tense === null);
  return future
    ? { shift: ahead, rule: 'weekday-after-publication' }
    : { shift: -back, rule: 'weekday-before-publication' };
}

/** The months around publication in which a day of the month may fall on a given weekday. */
const monthsAround = Array.from({ length: 23 }, (_, at) => at - 11);
/** The tense decides between months that differ by less than this. */
const againstTense = 4;

/** Finds the nearest month in which the day of the month is on the weekday, as the tense implies: "Friday 24th". */
function weekdayOfMonth(point: Point, weekday: number, published: Day, context: Context): Resolved {
  const tense = tenseOf(context);
  const day = point.day ?? 1;
  let best: { day: Day; distance: number } | undefined;
  for (const by of monthsAround) {
    const found = { ...addMonths(published.year, published.month, by), day };
    if (!dayExists(found) || weekdayOf(found) !== weekday) continue;
    const ahead = by > 0 || (by === 0 && day > published.day);
    const distance = Math.abs(by) + (tense !== null && ahead !== (tense === 'future') ? againstTense : 0);
    if (!best || distance < best.distance) best = { day: found, distance };
  }
  if (!best) return open(withoutYear(point), 'no-such-date');
  return countedFrom('publication', known(withTime(best.day, point), [], 'weekday-and-day-of-month'));
}
