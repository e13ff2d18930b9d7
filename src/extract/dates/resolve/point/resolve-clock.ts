import { breaks, glued, low, tokenAt, type Passage } from '../../../tokens/passage.ts';
import type { Point } from '../../timex/candidate.ts';
import { senseOf } from '../../timex/lexicon.ts';
import { countedFrom, known, open, type Context, type Resolved } from '../context.ts';
import { withTime } from '../point-value.ts';
import { publicationDay } from '../publication.ts';
import { anchorOf } from '../text-anchor.ts';

/** The distance in tokens within which a word makes a time of day one of every day. */
const habitReach = 10;
const habits = /^(?:everyday|daily|curfew|curfews|nightly|weekdays|usually|normally)$/;

/** Checks for a time of every day in the sentence: "a curfew from 10 p.m. to 4 a.m.", "it opens daily at 9 a.m.". */
function isHabitual({ passage, first, last }: Context): boolean {
  for (let at = first - 1; at >= 0 && first - at <= habitReach && !endsSentence(passage, at); at--)
    if (isHabit(passage, at)) return true;
  for (let at = last + 1; at - last <= habitReach && !endsSentence(passage, at); at++)
    if (isHabit(passage, at)) return true;
  return false;
}

/** Checks for "daily", "every day", "each night"; a capital makes a name ("Daily Herald"). */
function isHabit(passage: Passage, at: number): boolean {
  if (/^(?:every|each)$/.test(low(passage, at))) {
    const sense = senseOf(passage.tokens[at + 1]);
    return sense?.unit === 'day' || sense?.part !== undefined || sense?.weekday !== undefined;
  }
  return habits.test(low(passage, at)) && !tokenAt(passage, at)?.capital;
}

function endsSentence(passage: Passage, at: number): boolean {
  return (
    breaks(passage, at + 1) || (low(passage, at) === '.' && !glued(passage, at + 1) && low(passage, at - 1).length > 1)
  );
}

/** The distance in tokens within which a time of day belongs to the last day that the text mentions. */
const clockReach = 200;

/** Resolves a time of day to the last day of the text or the day of publication, or to none if it is of every day. */
export function resolveClock(point: Point, context: Context): Resolved {
  if (isHabitual(context)) return open(`T${point.time ?? ''}`);
  const anchor = anchorOf(context, 'day', clockReach);
  if (anchor?.time.unit === 'day')
    return countedFrom(anchor.time, known(withTime(anchor.time, point), [], 'time-on-day-of-text'));
  const day = publicationDay(context.publication);
  return day
    ? countedFrom('publication', known(withTime(day, point), ['ambiguous']))
    : open(`XXXX-XX-XX${point.time === undefined ? '' : `T${point.time}`}`, 'no-publication-date');
}
