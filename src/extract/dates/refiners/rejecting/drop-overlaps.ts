import type { DateCandidate } from '../../timex/candidate.ts';
import type { Refiner } from '../../refiner.ts';

const length = ({ first, last }: DateCandidate) => last - first;

/** Keeps the longest of the candidates that share tokens; of equally long ones, the first. */
export const dropOverlaps: Refiner = (candidates) => {
  const kept: DateCandidate[] = [];
  const sorted = candidates.toSorted((a, b) => a.first - b.first || b.last - a.last);
  for (const candidate of sorted) {
    const before = kept.at(-1);
    if (!before || before.last < candidate.first) kept.push(candidate);
    else if (length(candidate) > length(before)) {
      kept.pop();
      // The candidate that the longer one displaced may itself have displaced others, so the ones before it are checked
      // again.
      while (kept.length > 0 && (kept.at(-1)?.last ?? -1) >= candidate.first) kept.pop();
      kept.push(candidate);
    }
  }
  return kept;
};
