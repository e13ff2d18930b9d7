import type { DateCandidate } from '../../timex/candidate.ts';
import type { Refiner } from '../../refiner.ts';
import { breaks, low } from '../../../tokens/passage.ts';

function isBareWeekday({ meaning }: DateCandidate): boolean {
  return meaning.kind === 'point' && meaning.point.weekday !== undefined && meaning.point.direction === undefined;
}

/**
 * Joins a weekday with the date after it: "Tuesday, March 21", "Tues., 21 March 2023". "March 21, a Tuesday" remains
 * two.
 */
export const joinWeekday: Refiner = (candidates, passage) => {
  const out: DateCandidate[] = [];
  for (const candidate of candidates) {
    const before = out.at(-1);
    const { meaning } = candidate;
    const gap = before ? candidate.first - before.last : Infinity;
    const near =
      gap === 1 ||
      (gap === 2 && /^[,(]$/.test(low(passage, candidate.first - 1))) ||
      (gap === 3 && low(passage, candidate.first - 1) === 'the');
    const dated = meaning.kind === 'point' && meaning.point.day !== undefined && meaning.point.weekday === undefined;
    if (
      before &&
      near &&
      dated &&
      isBareWeekday(before) &&
      before.meaning.kind === 'point' &&
      !breaks(passage, candidate.first)
    ) {
      out.pop();
      out.push({
        ...candidate,
        first: before.first,
        meaning: { kind: 'point', point: { ...before.meaning.point, ...meaning.point } },
      });
    } else out.push(candidate);
  }
  return out;
};
