import { fixed, point, type Point } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../lexicon.ts';
import { apostrophes, breaks, glued, low, tokenAt, type Passage } from '../../tokens/passage.ts';

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

function prefix(passage: Passage, at: number): { first: number; direction?: -1 | 0 | 1; set?: true; following?: true } {
  const word = low(passage, at - 1);
  if (breaks(passage, at)) return { first: at };
  if (word === 'every' || word === 'each') return { first: at - 1, set: true };
  if (word === 'other' && low(passage, at - 2) === 'every') return { first: at - 2, set: true };
  if (word === 'following' && !isPossessive(passage, at + 1))
    return { first: low(passage, at - 2) === 'the' ? at - 2 : at - 1, following: true };
  const direction = directions.get(word);
  if (direction === undefined) return { first: at };
  const before = low(passage, at - 2);
  const wider = before === 'this' || (before === 'the' && word !== 'this');
  return { first: wider ? at - 2 : at - 1, direction };
}

/**
 * Recognises "Tuesday", "Tues.", "last Tuesday", "this coming Tuesday", "Tuesday night", "every Tuesday", "Tuesdays".
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
    if (senseOf(passage.tokens[last + 1])?.part !== undefined && passage.tokens[last + 1]?.capital) return none;
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
    const of =
      low(passage, last + 1) === 'of' && low(passage, last + 3) === 'week'
        ? directions.get(low(passage, last + 2))
        : undefined;
    if (of !== undefined && of !== 0) return [point(first, last + 3, 'weekday-of-week', { ...parts, direction: of })];
    return [point(first, part?.last ?? last, 'weekday', parts)];
  },
};
