import type { DateCandidate } from '../../timex/candidate.ts';
import type { Refiner } from '../../refiner.ts';
import { senseOf } from '../../timex/lexicon.ts';
import { breaks, dashes, low, tokenAt, type Passage } from '../../../tokens/passage.ts';

function clockOf({ meaning, rule }: DateCandidate): string | undefined {
  return meaning.kind === 'point' && rule === 'clock-time' ? meaning.point.time : undefined;
}

function isDay({ meaning }: DateCandidate): boolean {
  if (meaning.kind === 'offset') return meaning.unit === 'day';
  if (meaning.kind !== 'point') return false;
  const { day, weekday, holiday, time } = meaning.point;
  return (day !== undefined || weekday !== undefined || holiday !== undefined) && !time?.includes(':');
}

function withTime(day: DateCandidate, time: string, first: number, last: number): DateCandidate {
  const { meaning } = day;
  if (meaning.kind === 'offset') return { ...day, first, last, meaning: { ...meaning, time } };
  return meaning.kind === 'point'
    ? { ...day, first, last, meaning: { kind: 'point', point: { ...meaning.point, time } } }
    : day;
}

const between = new Set(['on', 'at', ',', 'of', 'around', 'about']);

function links(passage: Passage, a: DateCandidate, b: DateCandidate): boolean {
  if (b.first - a.last > 3 || breaks(passage, b.first)) return false;
  for (let at = a.last + 1; at < b.first; at++)
    if (!between.has(low(passage, at)) || tokenAt(passage, at)?.capital) return false;
  return true;
}

/** Checks for two times of one day: "9 am to 5 pm on Monday". */
function isRangeOfClock(passage: Passage, a: DateCandidate, b: DateCandidate): boolean {
  const link = low(passage, b.first - 1);
  return b.first - a.last === 2 && (dashes.has(link) || /^(?:to|and|until|till)$/.test(link));
}

/** Checks whether `b` is in parentheses between `a` and `c`, where "on" may precede `c`. */
function inParentheses(passage: Passage, a: DateCandidate, b: DateCandidate, c: DateCandidate): boolean {
  if (breaks(passage, c.first) || low(passage, a.last + 1) !== '(' || a.last + 2 !== b.first) return false;
  if (low(passage, b.last + 1) !== ')') return false;
  return c.first === b.last + 2 || (c.first === b.last + 3 && low(passage, b.last + 2) === 'on');
}

/** Extends a day to a part of the day before it: "the night of March 3". */
function withPart(candidate: DateCandidate, passage: Passage): DateCandidate {
  const { first, last } = candidate;
  const part = low(passage, first - 1) === 'of' ? senseOf(tokenAt(passage, first - 2)) : undefined;
  if (part?.part === undefined || part.plural || !isDay(candidate) || breaks(passage, first)) return candidate;
  return withTime(candidate, part.part, low(passage, first - 3) === 'the' ? first - 3 : first - 2, last);
}

/**
 * Joins a time of day with its day: "3 p.m. on Tuesday", "March 21 at 3 p.m.", "noon today", "the night of March 3".
 */
export const joinTime: Refiner = (candidates, passage) => {
  const out: DateCandidate[] = [];
  for (const candidate of candidates) {
    const before = out.at(-1);
    const zoned = out.at(-2);
    // "15:30 local time (1430 UTC) on Tuesday": both times belong to the day that follows.
    if (before && zoned && clockOf(zoned) !== undefined && inParentheses(passage, zoned, before, candidate)) {
      const [local, other] = [clockOf(zoned) ?? '', clockOf(before)];
      if (other !== undefined && isDay(candidate)) {
        out.length -= 2;
        out.push(
          withTime(candidate, local, zoned.first, zoned.last),
          withTime(candidate, other, before.first, before.last),
          candidate,
        );
        continue;
      }
    }
    if (before && links(passage, before, candidate)) {
      const [early, late] = [clockOf(before), clockOf(candidate)];
      if (early !== undefined && isDay(candidate)) {
        const joined = withTime(candidate, early, before.first, candidate.last);
        out[out.length - 1] = { ...joined, ...(before.range ? { range: before.range } : {}) };
        const start = zoned && isRangeOfClock(passage, zoned, before) ? clockOf(zoned) : undefined;
        if (zoned && start !== undefined)
          out[out.length - 2] = { ...withTime(candidate, start, zoned.first, zoned.last), range: 'from' };
        continue;
      }
      if (late !== undefined && isDay(before)) {
        out[out.length - 1] = withTime(before, late, before.first, candidate.last);
        continue;
      }
    }
    out.push(withPart(candidate, passage));
  }
  return out;
};
