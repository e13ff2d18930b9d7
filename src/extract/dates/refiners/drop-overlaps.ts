import type { DateCandidate } from '../candidate.ts';
import type { Refiner } from '../refiner.ts';

const length = ({ first, last }: DateCandidate) => last - first;

/** Of candidates that share tokens the longest stands; of equally long ones the first. */
export const dropOverlaps: Refiner = (candidates) => {
  const kept: DateCandidate[] = [];
  const sorted = candidates.toSorted((a, b) => a.first - b.first || b.last - a.last);
  for (const candidate of sorted) {
    const before = kept.at(-1);
    if (!before || before.last < candidate.first) kept.push(candidate);
    else if (length(candidate) > length(before)) {
      kept.pop();
      // What the longer one displaced may have displaced nothing itself, so its left neighbour is looked at again.
      while (kept.length > 0 && (kept.at(-1)?.last ?? -1) >= candidate.first) kept.pop();
      kept.push(candidate);
    }
  }
  return kept;
};
