import type { DateCandidate, PartOfPeriod } from '../../timex/candidate.ts';
import type { Refiner } from '../../refiner.ts';
import { senseOf } from '../../timex/lexicon.ts';
import { breaks, dashes, low, numberAt, type Passage } from '../../../tokens/passage.ts';

const units = new Set<string>(['day', 'week', 'month', 'year']);

function isUnit(unit: string | undefined): unit is PartOfPeriod['unit'] {
  return unit !== undefined && units.has(unit);
}

/** Reads "first" or "last" at token `at`, or "3rd", which ends there: its number, -1 for "last". */
function orderAt(passage: Passage, at: number): { order: number; first: number } | undefined {
  const word = low(passage, at);
  if (word === 'last' || word === 'final') return { order: -1, first: at };
  const ordinal = senseOf(passage.tokens[at])?.ordinal;
  if (ordinal !== undefined) return { order: ordinal, first: at };
  const number = /^(?:st|nd|rd|th)$/.test(word) ? numberAt(passage, at - 1, 2) : undefined;
  return number === undefined ? undefined : { order: number, first: at - 1 };
}

/** Finds the words before "of" or "in" that name a part: "the first week", "the last two weeks", "the first half". */
function partBefore(passage: Passage, link: number): { part: PartOfPeriod; first: number } | undefined {
  const head = link - 1;
  const sense = senseOf(passage.tokens[head]);
  if (breaks(passage, head) || breaks(passage, link)) return undefined;
  const half = sense?.cue === 'half';
  const unit = half ? 'half' : sense?.unit;
  if (unit !== 'half' && !isUnit(unit)) return undefined;
  let at = head - 1;
  if (dashes.has(low(passage, at))) at--;
  const written = senseOf(passage.tokens[at])?.number ?? numberAt(passage, at, 2);
  const count = sense?.plural ? written : 1;
  const found = count === undefined || count === 0 ? undefined : orderAt(passage, sense?.plural ? at - 1 : at);
  if (!found || (count !== 1 && found.order > 1) || (half && !/^(?:1|2|-1)$/.test(String(found.order))))
    return undefined;
  const the = low(passage, found.first - 1) === 'the' ? found.first - 1 : found.first;
  return { part: { unit, order: found.order, count: count ?? 1 }, first: the };
}

const spans = new Set<string>(['month', 'quarter', 'year', 'decade', 'century']);

/** Checks for a period that can be divided: a month, season, quarter, year, decade or century. */
function isPeriod({ meaning, range }: DateCandidate): boolean {
  if (meaning.kind === 'offset') return spans.has(meaning.unit) && range === undefined;
  if (meaning.kind !== 'point' || range !== undefined) return false;
  const { day, weekday, holiday, time, half } = meaning.point;
  return [day, weekday, holiday, time, half].every((part) => part === undefined);
}

/**
 * Joins a part of a period with the period: "the first week of January", "the last three days of May", "the first half
 * of next month".
 */
export const joinPart: Refiner = (candidates, passage) => {
  const out: DateCandidate[] = [];
  for (const candidate of candidates) {
    const link = candidate.first - 1;
    const linked = /^(?:of|in)$/.test(low(passage, link)) && isPeriod(candidate);
    const found = linked ? partBefore(passage, link) : undefined;
    if (!found) {
      out.push(candidate);
      continue;
    }
    while ((out.at(-1)?.last ?? -1) >= found.first) out.pop();
    out.push({ ...candidate, first: found.first, part: found.part });
  }
  return out;
};
