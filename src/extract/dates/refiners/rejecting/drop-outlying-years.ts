import type { DateCandidate } from '../../timex/candidate.ts';
import type { Refiner } from '../../refiner.ts';
import { breaks, low, type Passage } from '../../../tokens/passage.ts';

/** Years are outside the range of the others beyond this distance. */
const far = 150;

/** Years that occur in a text about any time. */
const modern = { from: 1900, to: 2050 };

const evidence = /^(?:in|since|during|early|late|mid|circa|ca|c|year|back|\(|-|–)$/;

function yearOf({ meaning }: DateCandidate): number | undefined {
  return meaning.kind === 'point' ? meaning.point.year : undefined;
}

/** Checks for a bare year that is rare in texts. */
function isRare(candidate: DateCandidate): boolean {
  if (candidate.rule !== 'year') return false;
  const year = yearOf(candidate);
  return year !== undefined && (year < modern.from || year > modern.to);
}

/** Checks for a preposition or a shape that only years have: "in 1450", "(1450)", "born 1450". */
function isEvident(passage: Passage, { first, flags, range }: DateCandidate): boolean {
  return (
    range !== undefined ||
    flags.includes('approximate') ||
    breaks(passage, first) ||
    evidence.test(low(passage, first - 1))
  );
}

/**
 * Drops bare years far outside the range of the other years of the text, unless the words make them years: "by 1650"
 * in a text about 1990 to 2015 is an amount. A text without other years has no range.
 */
export const dropOutlyingYears: Refiner = (candidates, passage) => {
  const doubtful = new Set(candidates.filter((one) => isRare(one) && !isEvident(passage, one)));
  if (doubtful.size === 0) return [...candidates];
  const sure = candidates.flatMap((one) => (doubtful.has(one) ? [] : (yearOf(one) ?? [])));
  if (sure.length === 0) return [...candidates];
  const [least, most] = [Math.min(...sure), Math.max(...sure)];
  return candidates.filter((one) => {
    const year = yearOf(one) ?? least;
    return !doubtful.has(one) || (year >= least - far && year <= most + far);
  });
};
