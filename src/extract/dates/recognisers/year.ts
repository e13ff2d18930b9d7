import { point, type DateCandidate } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { apostrophes, glued, low, type Passage } from '../../tokens/passage.ts';
import { yearAfter, yearAt } from '../year-number.ts';
import { isYear } from './is-year.ts';
import { listedYear } from './listed-year.ts';

/**
 * Recognises "1990" if the words around it or its shape make it a year, "fiscal 1990", "the 1990 fiscal year", "the
 * year 1990", "'98".
 */
export const year: Recogniser = {
  name: 'year',
  heads: ['digits'],
  read(passage, at) {
    const number = yearAt(passage, at);
    if (number === undefined) return readShort(passage, at);
    const financial = low(passage, at - 1) === 'fiscal' || /^(?:fiscal|financial)$/.test(low(passage, at + 1));
    if (!isYear(passage, at, number) && !financial) return none;
    let first = at;
    let rule = 'year';
    if (low(passage, first - 1) === 'year') first--;
    if (low(passage, first - 1) === 'fiscal') {
      first--;
      rule = 'fiscal-year';
    }
    if (first < at && low(passage, first - 1) === 'the') first--;
    const fiscal = /^(?:fiscal|financial)$/.test(low(passage, at + 1)) && low(passage, at + 2) === 'year';
    if (fiscal) {
      const start = low(passage, first - 1) === 'the' ? first - 1 : first;
      return [{ ...point(start, at + 2, 'fiscal-year', { year: number }), flags: ['approximate'] }];
    }
    const ofQuarter = rule === 'year' && /^(?:period|quarter)$/.test(low(passage, at + 1));
    if (ofQuarter && low(passage, at - 1) === 'the')
      return [point(at - 1, at + 1, 'year', { year: number, sameQuarter: true })];
    const found = point(first, at, rule, { year: number });
    const about = low(passage, first - 1) === '.' ? low(passage, first - 2) : low(passage, first - 1);
    if (rule === 'fiscal-year' || /^(?:circa|ca|c|about|around)$/.test(about)) found.flags.push('approximate');
    return [found];
  },
};

function readShort(passage: Passage, at: number): readonly DateCandidate[] {
  const listed = listedYear(passage, at);
  if (listed === undefined) return shortYear(passage, at);
  return [{ ...point(at, at, 'year', { year: listed }), flags: ['ambiguous'] }];
}

function shortYear(passage: Passage, at: number): readonly DateCandidate[] {
  if (!apostrophes.has(low(passage, at - 1)) || low(passage, at).length !== 2) return none;
  if (!/^(?:in|of|since|from|to|until|by|and|summer|spring|winter|fall|class)$/.test(low(passage, at - 2))) return none;
  const found = yearAfter(passage, at - 1);
  return found &&
    !(glued(passage, at + 1) && passage.tokens[at + 1]?.kind === 'word') &&
    !apostrophes.has(low(passage, at + 1))
    ? [{ ...point(at - 1, at, 'year', { year: found.year }), flags: ['ambiguous'] }]
    : none;
}
