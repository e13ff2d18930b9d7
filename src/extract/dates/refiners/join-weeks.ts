import type { DateCandidate } from '../candidate.ts';
import type { Refiner } from '../refiner.ts';
import { breaks, low, type Passage } from '../../tokens/passage.ts';

function weekdayOf({ meaning }: DateCandidate): number | undefined {
  return meaning.kind === 'point' && meaning.point.month === undefined ? meaning.point.weekday : undefined;
}

/** Returns the weeks of a duration before "from" ("two weeks from Tuesday"), or of "a week ago", which are negative. */
function weeksOf({ meaning }: DateCandidate, passage: Passage, next: DateCandidate, last: number): number | undefined {
  if (meaning.kind === 'fixed') {
    const weeks = meaning.type === 'DURATION' ? /^P(\d{1,3})W$/.exec(meaning.value)?.[1] : undefined;
    return next.first - last === 2 && low(passage, last + 1) === 'from' && weeks !== undefined
      ? Number(weeks)
      : undefined;
  }
  const back = meaning.kind === 'offset' && meaning.unit === 'week' && meaning.from === 'publication' && meaning.by < 0;
  return back && next.first - last === 1 && low(passage, last) === 'ago' ? meaning.by : undefined;
}

/** Joins "five years ago today", "two years ago this month": the day or month, so many years earlier. */
function yearsBack(before: DateCandidate, candidate: DateCandidate, passage: Passage): DateCandidate | undefined {
  const [back, now] = [before.meaning, candidate.meaning];
  if (back.kind !== 'offset' || now.kind !== 'offset' || candidate.first - before.last !== 1) return undefined;
  if (back.unit !== 'year' || back.by >= 0 || low(passage, before.last) !== 'ago') return undefined;
  if (now.by !== 0 || now.from !== 'publication' || now.time !== undefined || now.unit === 'year') return undefined;
  return { ...before, last: candidate.last, meaning: { ...now, years: back.by } };
}

/**
 * Joins weeks with the weekday that they are counted from ("a week from Saturday", "a week ago Friday") and years with
 * a day or month ("five years ago today").
 */
export const joinWeeks: Refiner = (candidates, passage) => {
  const out: DateCandidate[] = [];
  for (const candidate of candidates) {
    const before = out.at(-1);
    const same = before && !breaks(passage, candidate.first) ? yearsBack(before, candidate, passage) : undefined;
    if (same) {
      out[out.length - 1] = same;
      continue;
    }
    const weekday = weekdayOf(candidate);
    const weeks =
      before && weekday !== undefined && !breaks(passage, candidate.first)
        ? weeksOf(before, passage, candidate, before.last)
        : undefined;
    if (before && weeks !== undefined && candidate.meaning.kind === 'point') {
      const meaning: DateCandidate['meaning'] = { kind: 'point', point: { ...candidate.meaning.point, weeks } };
      out[out.length - 1] = { ...candidate, first: before.first, meaning };
    } else out.push(candidate);
  }
  return out;
};
