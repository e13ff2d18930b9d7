import type { Candidate } from '../candidate.ts';
import type { Refiner } from '../refiner.ts';
import { senseOf } from '../lexicon.ts';
import { breaks, low, tokenAt, type Passage } from '../../tokens/passage.ts';

function clockOf({ meaning, rule }: Candidate): string | undefined {
  return meaning.kind === 'point' && rule === 'clock-time' ? meaning.point.time : undefined;
}

function isDay({ meaning }: Candidate): boolean {
  if (meaning.kind === 'offset') return meaning.unit === 'day';
  if (meaning.kind !== 'point') return false;
  const { day, weekday, holiday, time } = meaning.point;
  return (day !== undefined || weekday !== undefined || holiday !== undefined) && !time?.includes(':');
}

function withTime(day: Candidate, time: string, first: number, last: number): Candidate {
  const { meaning } = day;
  if (meaning.kind === 'offset') return { ...day, first, last, meaning: { ...meaning, time } };
  return meaning.kind === 'point'
    ? { ...day, first, last, meaning: { kind: 'point', point: { ...meaning.point, time } } }
    : day;
}

const between = new Set(['on', 'at', ',', 'of', 'around', 'about']);

function links(scan: Passage, a: Candidate, b: Candidate): boolean {
  if (b.first - a.last > 3 || breaks(scan, b.first)) return false;
  for (let at = a.last + 1; at < b.first; at++) if (!between.has(low(scan, at))) return false;
  return true;
}

/** Whether the second stands in parentheses between the first and "on" before the third. */
function inParentheses(scan: Passage, a: Candidate, b: Candidate, c: Candidate): boolean {
  if (breaks(scan, c.first) || low(scan, a.last + 1) !== '(' || a.last + 2 !== b.first) return false;
  if (low(scan, b.last + 1) !== ')') return false;
  return c.first === b.last + 2 || (c.first === b.last + 3 && low(scan, b.last + 2) === 'on');
}

/** "The night of March 3". */
function withPart(candidate: Candidate, scan: Passage): Candidate {
  const { first, last } = candidate;
  const part = low(scan, first - 1) === 'of' ? senseOf(tokenAt(scan, first - 2)) : undefined;
  if (part?.part === undefined || part.plural || !isDay(candidate) || breaks(scan, first)) return candidate;
  return withTime(candidate, part.part, low(scan, first - 3) === 'the' ? first - 3 : first - 2, last);
}

/** Joins a time of day with its day: "3 p.m. on Tuesday", "March 21 at 3 p.m.", "noon today", "the night of March 3". */
export const joinTime: Refiner = (candidates, scan) => {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const before = out.at(-1);
    const zoned = out.at(-2);
    // "15:30 local time (1430 UTC) on Tuesday": both are times of the day behind.
    if (before && zoned && clockOf(zoned) !== undefined && inParentheses(scan, zoned, before, candidate)) {
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
    if (before && links(scan, before, candidate)) {
      const [early, late] = [clockOf(before), clockOf(candidate)];
      if (early !== undefined && isDay(candidate)) {
        out[out.length - 1] = withTime(candidate, early, before.first, candidate.last);
        continue;
      }
      if (late !== undefined && isDay(before)) {
        out[out.length - 1] = withTime(before, late, before.first, candidate.last);
        continue;
      }
    }
    out.push(withPart(candidate, scan));
  }
  return out;
};
