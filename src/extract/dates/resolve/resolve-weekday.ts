import { addDays, weekdayOf } from '../calendar.ts';
import type { Point } from '../candidate.ts';
import { known, open, type Context, type Resolved } from './context.ts';
import { withoutYear, withTime } from './point-value.ts';
import { publicationDay } from './publication.ts';
import { anchorOf } from './text-anchor.ts';

/** The day of a weekday: near publication on the side that the wording speaks of, or after the text's last day. */
export function weekdayNear(point: Point, weekday: number, context: Context): Resolved {
  const told = point.following ? anchorOf(context, 'day', 200)?.time : undefined;
  if (told?.unit === 'day')
    return known(
      withTime(addDays(told, (weekday - weekdayOf(told) + 7) % 7 || 7), point),
      [],
      'weekday-after-text-date',
    );
  const day = publicationDay(context.publication);
  if (!day) return open(withoutYear(point), 'no-publication-date');
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const weeks = 7 * (point.weeks ?? 0);
  const at = (shift: number, rule: string) => known(withTime(addDays(day, shift + weeks), point), [], rule);
  if (weeks !== 0) return weeks > 0 ? at(ahead, 'weeks-from-weekday') : at(-back, 'weeks-before-weekday');
  if (point.direction === -1) return at(-(back || 7), 'weekday-before-publication');
  if (point.direction === 1) return at(ahead || 7, 'weekday-after-publication');
  const future = context.tense() === 'future' || (point.direction === 0 && context.tense() === null);
  return future ? at(ahead, 'weekday-after-publication') : at(-back, 'weekday-before-publication');
}
