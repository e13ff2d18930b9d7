import { point, type Candidate } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { apostrophes, glued, low, type Passage } from '../../tokens/passage.ts';
import { yearAfter, yearAt } from '../year-number.ts';
import { isYear } from './is-year.ts';

/** 1990 where its words or its shape make it a year, fiscal 1990, the year 1990, '98. */
export const year: Recogniser = {
  name: 'year',
  heads: ['digits'],
  read(scan, at) {
    const number = yearAt(scan, at);
    if (number === undefined) return shortYear(scan, at);
    if (!isYear(scan, at, number) && low(scan, at - 1) !== 'fiscal') return none;
    let first = at;
    let rule = 'year';
    if (low(scan, first - 1) === 'year') first--;
    if (low(scan, first - 1) === 'fiscal') {
      first--;
      rule = 'fiscal-year';
    }
    if (first < at && low(scan, first - 1) === 'the') first--;
    const ofQuarter = rule === 'year' && /^(?:period|quarter)$/.test(low(scan, at + 1));
    if (ofQuarter && low(scan, at - 1) === 'the')
      return [point(at - 1, at + 1, 'year', { year: number, sameQuarter: true })];
    const found = point(first, at, rule, { year: number });
    const about = low(scan, first - 1) === '.' ? low(scan, first - 2) : low(scan, first - 1);
    if (rule === 'fiscal-year' || /^(?:circa|ca|c|about|around)$/.test(about)) found.flags.push('approximate');
    return [found];
  },
};

function shortYear(scan: Passage, at: number): readonly Candidate[] {
  if (!apostrophes.has(low(scan, at - 1)) || low(scan, at).length !== 2) return none;
  if (!/^(?:in|of|since|from|to|until|by|and|summer|spring|winter|fall|class)$/.test(low(scan, at - 2))) return none;
  const found = yearAfter(scan, at - 1);
  return found && !(glued(scan, at + 1) && scan.tokens[at + 1]?.kind === 'word') && !apostrophes.has(low(scan, at + 1))
    ? [{ ...point(at - 1, at, 'year', { year: found.year }), flags: ['ambiguous'] }]
    : none;
}
