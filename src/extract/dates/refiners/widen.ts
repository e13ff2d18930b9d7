import type { DateCandidate } from '../timex/candidate.ts';
import type { Refiner } from '../refiner.ts';
import { breaks, dashes, low, type Passage } from '../../tokens/passage.ts';

const adverbs = new Set(['early', 'late', 'earlier', 'later', 'mid']);
const nouns = new Set(['beginning', 'start', 'end', 'middle']);
const approximate = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'circa', 'some']);

/**
 * Returns the first token of the words that narrow a date ("early", "mid-", "the end of"), or `first` if there are
 * none.
 */
function widened(passage: Passage, first: number): number {
  if (breaks(passage, first)) return first;
  let at = first - 1;
  if (dashes.has(low(passage, at))) at--;
  if (adverbs.has(low(passage, at))) return low(passage, at - 1) === 'the' && !breaks(passage, at) ? at - 1 : at;
  const the = low(passage, first) === 'the' ? first : undefined;
  if (the !== undefined && adverbs.has(low(passage, first - 1))) return first - 1;
  if (low(passage, first - 1) !== 'of' || !nouns.has(low(passage, first - 2))) return first;
  return low(passage, first - 3) === 'the' ? first - 3 : first - 2;
}

/**
 * Extends spans to "early", "late", "mid-", "earlier", "the end of", and flags dates after "about" or "around" as
 * `approximate`.
 */
export const widen: Refiner = (candidates, passage) => {
  let free = 0;
  return candidates.map((candidate): DateCandidate => {
    const { meaning } = candidate;
    const calendar = meaning.kind !== 'fixed';
    const clock = meaning.kind === 'point' && candidate.rule === 'clock-time';
    const first = calendar && !clock && candidate.range !== 'to' ? widened(passage, candidate.first) : candidate.first;
    const start = first >= free ? first : candidate.first;
    free = candidate.last + 1;
    const about =
      approximate.has(low(passage, start - 1)) &&
      calendar &&
      !candidate.flags.includes('approximate') &&
      !breaks(passage, start);
    if (start === candidate.first && !about) return candidate;
    return { ...candidate, first: start, flags: about ? [...candidate.flags, 'approximate'] : candidate.flags };
  });
};
