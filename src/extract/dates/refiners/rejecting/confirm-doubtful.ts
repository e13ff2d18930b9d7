import type { DateCandidate } from '../../timex/candidate.ts';
import { unconfirmedYear } from '../../recognisers/early-year.ts';
import { unconfirmedHalf } from '../../recognisers/quarter.ts';
import { unconfirmedWeek } from '../../recognisers/week-number.ts';
import type { Refiner } from '../../refiner.ts';

function isEarly({ meaning, rule }: DateCandidate): boolean {
  return (
    rule !== unconfirmedYear &&
    meaning.kind === 'point' &&
    meaning.point.year !== undefined &&
    meaning.point.year < 1000
  );
}

function isFinancial({ meaning, rule }: DateCandidate): boolean {
  if (rule === 'fiscal-year' || rule === 'half-year') return true;
  return meaning.kind === 'point'
    ? meaning.point.quarter !== undefined
    : meaning.kind === 'offset' && meaning.unit === 'quarter';
}

const money = new Set(['profit', 'profits', 'earnings', 'revenue', 'revenues', 'sales', 'turnover', 'gdp']);

/** Counts a week in the year of the weeks before it. */
function inYearOfText(week: DateCandidate): DateCandidate {
  if (week.meaning.kind !== 'point') return week;
  const point = { ...week.meaning.point, yearOffset: { by: 0, from: 'text' } as const };
  return { ...week, rule: 'week-of-year-in-text', meaning: { kind: 'point', point } };
}

/**
 * Drops candidates that are dates only in certain texts: numbers such as "in 348" unless another early date is explicit
 * ("347 AD", "c. 314"), "the first half" unless the text has quarters or profits, and "week 17" unless
 * the text gives a week of a year.
 */
export const confirmDoubtful: Refiner = (candidates, passage) => {
  const doubtful = candidates.some(({ rule }) => rule === unconfirmedHalf);
  const kept: DateCandidate[] = [];
  const early = candidates.some(isEarly);
  const weeks = candidates.some(({ rule }) => rule === 'week-and-year' || rule === 'nearest-week');
  const financial = doubtful && (candidates.some(isFinancial) || passage.tokens.some(({ low }) => money.has(low)));
  for (const candidate of candidates) {
    if (candidate.rule === unconfirmedYear) {
      if (early) kept.push({ ...candidate, rule: 'year', flags: ['ambiguous'] });
    } else if (candidate.rule === unconfirmedWeek) {
      if (weeks) kept.push(inYearOfText(candidate));
    } else if (candidate.rule !== unconfirmedHalf || financial) kept.push(candidate);
  }
  return kept;
};
