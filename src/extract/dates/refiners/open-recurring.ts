import { fixed, type DateCandidate, type Point } from '../timex/candidate.ts';
import { withoutYear } from '../resolve/point-value.ts';
import type { Refiner } from '../refiner.ts';
import { low, tokenAt, type Passage } from '../../tokens/passage.ts';

/** The most words of the name of a month's theme: "October is National Magic Month". */
const longestTheme = 5;

function isTheme(passage: Passage, last: number): boolean {
  if (low(passage, last + 1) !== 'is') return false;
  for (let at = last + 2; at <= last + 1 + longestTheme && tokenAt(passage, at)?.capital; at++)
    if (low(passage, at) === 'month') return true;
  return false;
}

/** Checks for a day of every year: "her feast day is 30 September", "it is celebrated on 5 May". */
function isFeast(passage: Passage, first: number): boolean {
  const at = low(passage, first - 1) === 'on' ? first - 2 : first - 1;
  const isCelebrated = /^(?:celebrated|observed|commemorated)$/.test(low(passage, at));
  const verb = isCelebrated ? at - 1 : at;
  if (!/^(?:is|are)$/.test(low(passage, verb))) return false;
  return isCelebrated || /^(?:day|birthday)$/.test(low(passage, verb - 1));
}

function hasNoYear({ year, month, direction, yearOffset, weekday }: Point): boolean {
  return month !== undefined && year === undefined && direction === undefined && !yearOffset && weekday === undefined;
}

/** Opens the year of a month or day that comes every year, so that it is no time of the publication's year. */
export const openRecurring: Refiner = (candidates, passage) =>
  candidates.map((candidate): DateCandidate => {
    const { meaning, first, last } = candidate;
    if (meaning.kind !== 'point' || !hasNoYear(meaning.point)) return candidate;
    const recurs = meaning.point.day === undefined ? isTheme(passage, last) : isFeast(passage, first);
    return recurs ? fixed(first, last, 'recurring', 'DATE', withoutYear(meaning.point)) : candidate;
  });
