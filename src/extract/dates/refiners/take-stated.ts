import type { DateCandidate } from '../timex/candidate.ts';
import type { Refiner } from '../refiner.ts';
import { low, type Passage } from '../../tokens/passage.ts';

/** Checks for a date that says when a distance ends: "two years later, in 1896". */
function isStatedBy(passage: Passage, { last }: DateCandidate, { first }: DateCandidate): boolean {
  const comma = low(passage, last + 1) === ',' ? 1 : 0;
  return first === last + comma + 2 && /^(?:in|on)$/.test(low(passage, first - 1));
}

/**
 * Gives a distance from a time of the text the date that is stated beside it: "170 years later, in 1896" is 1896, since
 * the distance may be rounded, and counted from any date before.
 */
export const takeStated: Refiner = (candidates, passage) =>
  candidates.map((candidate, at) => {
    const next = candidates[at + 1];
    const isDistance = candidate.meaning.kind === 'offset' && candidate.meaning.from === 'text';
    if (!isDistance || next?.meaning.kind !== 'point' || !isStatedBy(passage, candidate, next)) return candidate;
    const { year } = next.meaning.point;
    return year === undefined ? candidate : { ...candidate, meaning: next.meaning, rule: 'stated-beside', flags: [] };
  });
