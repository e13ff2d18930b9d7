import type { DateCandidate } from '../../timex/candidate.ts';
import type { Refiner } from '../../refiner.ts';
import { apostrophes, breaks, low, type Passage } from '../../../tokens/passage.ts';

function weekdayOf({ meaning }: DateCandidate): number | undefined {
  return meaning.kind === 'point' && meaning.point.month === undefined ? meaning.point.weekday : undefined;
}

/**
 * Returns the weeks of a duration before "from" or "on" ("two weeks from Tuesday", "a week on Friday"), or of "a week
 * ago", which are negative.
 */
function weeksOf({ meaning }: DateCandidate, passage: Passage, next: DateCandidate, last: number): number | undefined {
  if (meaning.kind === 'fixed') {
    const weeks = meaning.type === 'DURATION' ? /^P(\d{1,3})W$/.exec(meaning.value)?.[1] : undefined;
    const link = /^(?:from|on)$/.test(low(passage, last + 1));
    // "A week on Friday's speech" is a duration.
    const owned = apostrophes.has(low(passage, next.last + 1));
    return next.first - last === 2 && link && !owned && weeks !== undefined ? Number(weeks) : undefined;
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

/** Joins "a week tomorrow", "two weeks from tomorrow": the day, so many weeks later. */
function weeksAhead(before: DateCandidate, candidate: DateCandidate, passage: Passage): DateCandidate | undefined {
  const { meaning } = candidate;
  if (meaning.kind !== 'offset' || meaning.unit !== 'day' || meaning.from !== 'publication' || meaning.by < 0)
    return undefined;
  const weeks = before.meaning.kind === 'fixed' ? /^P(\d)W$/.exec(before.meaning.value)?.[1] : undefined;
  const gap = candidate.first - before.last;
  if (weeks === undefined || !(gap === 1 || (gap === 2 && low(passage, before.last + 1) === 'from'))) return undefined;
  return { ...candidate, first: before.first, meaning: { ...meaning, by: meaning.by + 7 * Number(weeks) } };
}

function joined(before: DateCandidate, candidate: DateCandidate, passage: Passage): DateCandidate | undefined {
  return yearsBack(before, candidate, passage) ?? weeksAhead(before, candidate, passage);
}

/**
 * Joins weeks with the weekday that they are counted from ("a week from Saturday", "a week ago Friday", "a week
 * tomorrow") and years with a day or month ("five years ago today").
 */
export const joinWeeks: Refiner = (candidates, passage) => {
  const out: DateCandidate[] = [];
  for (const candidate of candidates) {
    const before = out.at(-1);
    const same = before && !breaks(passage, candidate.first) ? joined(before, candidate, passage) : undefined;
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
