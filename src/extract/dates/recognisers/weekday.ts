import { fixed, point, type Point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../timex/lexicon.ts';
import { apostrophes, breaks, glued, low, tokenAt, type Passage } from '../../tokens/passage.ts';
import { monthAfter } from './day-month.ts';
import { dayOfMonth } from '../day-number.ts';

const namesOfDays = new Set(['black', 'bloody', 'ruby', 'cyber', 'super', 'good', 'ash', 'palm']);
const directions = new Map<string, -1 | 0 | 1>(
  Object.entries({ last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 }),
);

/** Reads the part of the day directly after a weekday or day word: its TIMEX3 code and its token. */
export function partAfter(passage: Passage, at: number): { part: string; last: number; plural: boolean } | undefined {
  const sense = senseOf(passage.tokens[at]);
  if (sense?.part === undefined || breaks(passage, at)) return undefined;
  return { part: sense.part, last: at, plural: sense.plural ?? false };
}

/** Checks for a possessive: "following Tuesday's vote" means after the vote, not the Tuesday after. */
function isPossessive(passage: Passage, at: number): boolean {
  return apostrophes.has(low(passage, at)) && low(passage, at + 1) === 's';
}

/** Checks for a weekday of every week before another: "every Monday and Friday". */
function isOfEveryWeek(passage: Passage, at: number): boolean {
  return senseOf(passage.tokens[at])?.weekday !== undefined && /^(?:every|each)$/.test(low(passage, at - 1));
}

function prefix(passage: Passage, at: number): { first: number; direction?: -1 | 0 | 1; set?: true; following?: true } {
  const word = low(passage, at - 1);
  if (breaks(passage, at)) return { first: at };
  if (word === 'every' || word === 'each') return { first: at - 1, set: true };
  if (word === 'other' && low(passage, at - 2) === 'every') return { first: at - 2, set: true };
  if (/^(?:and|or|\/)$/.test(word) && isOfEveryWeek(passage, at - 2)) return { first: at, set: true };
  if (word === 'following' && !isPossessive(passage, at + 1))
    return { first: low(passage, at - 2) === 'the' ? at - 2 : at - 1, following: true };
  const direction = directions.get(word);
  if (direction === undefined) return { first: at };
  const before = low(passage, at - 2);
  const wider = before === 'this' || (before === 'the' && word !== 'this');
  return { first: wider ? at - 2 : at - 1, direction };
}

interface Tail {
  parts: Point;
  last: number;
}

const weeksAway = new Map(Object.entries({ last: -1, past: -1, this: 0, next: 1, coming: 1 }));
const afterWeeks = new Set(
  'and or but at in to for when if with from until because after before as while during'.split(' '),
);

/** Checks that a phrase ends before a token: at a mark, a line break or a function word, not before a noun. */
function ends(passage: Passage, at: number): boolean {
  const next = passage.tokens[at];
  return next === undefined || next.newLine || /^[.,;:!?)"”]$/.test(next.low) || afterWeeks.has(next.low);
}

/** Reads the week after a weekday: "of last week", "next week", "of the week before last". */
function weekTail(passage: Passage, at: number): Tail | undefined {
  const next = low(passage, at) === 'of' ? at + 1 : at;
  if (low(passage, next) === 'the' && low(passage, next + 1) === 'week') {
    const words = `${low(passage, next + 2)} ${low(passage, next + 3)}`;
    const ofWeek = words === 'before last' ? -2 : words === 'after next' ? 2 : undefined;
    return ofWeek === undefined ? undefined : { parts: { ofWeek }, last: next + 3 };
  }
  const ofWeek = weeksAway.get(low(passage, next));
  return ofWeek !== undefined && low(passage, next + 1) === 'week' && !breaks(passage, next + 1)
    ? { parts: { ofWeek }, last: next + 1 }
    : undefined;
}

const britishTails = new Map<string, Point>([
  ['week', { weeks: 1 }],
  ['fortnight', { weeks: 2 }],
  ['next', { direction: 1 }],
  ['last', { direction: -1 }],
]);

/** Reads the British "Monday week", "Tuesday fortnight", "Friday next", "Thursday last". */
function britishTail(passage: Passage, at: number): Tail | undefined {
  const parts = britishTails.get(low(passage, at));
  return parts !== undefined && ends(passage, at + 1) ? { parts, last: at } : undefined;
}

/** Reads the day of the month after a weekday if no month follows: "Friday 24th", "Friday the 24th", "Friday 24,". */
function dayTail(passage: Passage, at: number): Tail | undefined {
  const the = low(passage, at) === 'the';
  const found = dayOfMonth(passage, the ? at + 1 : at);
  if (!found || (!found.suffix && (the || !ends(passage, found.last + 1) || glued(passage, found.last + 2))))
    return undefined;
  const month = monthAfter(passage, found.last + 1) !== undefined || low(passage, found.last + 1) === 'of';
  return month ? undefined : { parts: { day: found.day }, last: found.last };
}

function tailAfter(passage: Passage, at: number): Tail | undefined {
  if (breaks(passage, at)) return undefined;
  return weekTail(passage, at) ?? britishTail(passage, at) ?? dayTail(passage, at);
}

/**
 * Recognises "Tuesday", "Tues.", "last Tuesday", "this coming Tuesday", "Tuesday night", "every Tuesday", "Tuesdays",
 * "Tuesday of last week", "Tuesday week", "Tuesday 24th".
 */
export const weekday: Recogniser = {
  name: 'weekday',
  heads: ['weekday'],
  read(passage, at) {
    const token = passage.tokens[at];
    const number = senseOf(token)?.weekday;
    if (
      number === undefined ||
      !token?.capital ||
      (namesOfDays.has(low(passage, at - 1)) && tokenAt(passage, at - 1)?.capital)
    )
      return none;
    let last = at;
    if (senseOf(token)?.short) {
      const dot = low(passage, at + 1) === '.' && glued(passage, at + 1);
      const dated = /^[.,]?$/.test(low(passage, at + 1)) ? passage.tokens[at + 2] : passage.tokens[at + 1];
      const next = dot && low(passage, at + 2) === ',' ? passage.tokens[at + 3] : dated;
      const besideDate = senseOf(next)?.month !== undefined || next?.kind === 'digits';
      if (!besideDate && !(dot && token.low.length > 3)) return none;
      if (dot) last = at + 1;
    }
    const { first, direction, set, following } = prefix(passage, at);
    // "Saturday Night Special" and "Friday the 13th" are names; "on a Monday" is any Monday.
    // In a text in title case, "On Monday Night While" is a time.
    const inTitle = low(passage, at - 1) === 'on' && ends(passage, last + 2);
    if (senseOf(passage.tokens[last + 1])?.part !== undefined && passage.tokens[last + 1]?.capital && !inTitle)
      return none;
    if (low(passage, last + 1) === 'the' && low(passage, last + 2) === '13') return none;
    const part = partAfter(passage, last + 1);
    if (low(passage, at - 1) === 'a' && !breaks(passage, at))
      return [fixed(at, part?.last ?? last, 'any-weekday', 'DATE', `XXXX-WXX-${number}`)];
    if (set || senseOf(token)?.plural || part?.plural)
      return [fixed(first, part?.last ?? last, 'set', 'SET', `XXXX-WXX-${number}${part ? `T${part.part}` : ''}`)];
    const parts: Point = { weekday: number };
    if (direction !== undefined) parts.direction = direction;
    if (following) parts.following = true;
    if (part) parts.time = part.part;
    const tail = direction === undefined ? tailAfter(passage, (part?.last ?? last) + 1) : undefined;
    if (tail) return [point(first, tail.last, 'weekday', { ...parts, ...tail.parts })];
    return [point(first, part?.last ?? last, 'weekday', parts)];
  },
};
