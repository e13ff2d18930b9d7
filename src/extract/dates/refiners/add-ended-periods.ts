import type { DateCandidate, PeriodUnit } from '../timex/candidate.ts';
import type { Refiner } from '../refiner.ts';
import { senseOf } from '../timex/lexicon.ts';
import { breaks, low, type Passage } from '../../tokens/passage.ts';

const units = new Set<string>(['week', 'month', 'quarter', 'year']);

function isPeriod(unit: string | undefined): unit is PeriodUnit {
  return unit !== undefined && units.has(unit);
}

/** Finds "the fiscal year" before "ended March 31": its tokens and its unit. */
function periodBefore(passage: Passage, date: number): { first: number; last: number; unit: PeriodUnit } | undefined {
  let at = date - 1;
  if (low(passage, at) === 'on' || low(passage, at) === 'in') at--;
  if (!/^(?:ended|ending)$/.test(low(passage, at)) || breaks(passage, at)) return undefined;
  at--;
  if (low(passage, at) === 'that' || low(passage, at) === 'which') at--;
  const unit = senseOf(passage.tokens[at])?.unit;
  if (!isPeriod(unit)) return undefined;
  const start = /^(?:fiscal|financial|business)$/.test(low(passage, at - 1)) ? at - 2 : at - 1;
  return /^(?:the|a|its|their|his)$/.test(low(passage, start)) && !breaks(passage, start + 1)
    ? { first: low(passage, start) === 'the' ? start : start + 1, last: at, unit }
    : undefined;
}

/**
 * Adds the period whose end a date is: "the year" of "the year ended March 31", "the week" of "the week ended Friday".
 */
export const addEndedPeriods: Refiner = (candidates, passage) => {
  const out: DateCandidate[] = [];
  for (const candidate of candidates) {
    const { meaning } = candidate;
    const period = meaning.kind === 'point' ? periodBefore(passage, candidate.first) : undefined;
    if (period && meaning.kind === 'point') {
      const { first, last, unit } = period;
      const read = out.at(-1);
      if (read && read.last >= first) out.pop();
      const point = { ...meaning.point, containing: unit };
      out.push({ first, last, rule: 'period-of-its-end', meaning: { kind: 'point', point }, flags: [] });
    }
    out.push(candidate);
  }
  return out;
};
