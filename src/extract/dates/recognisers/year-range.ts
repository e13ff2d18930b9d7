import { point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { isCounted, yearAt } from '../year-number.ts';
import { isNumbered } from './is-year.ts';

/** Recognises "2004–2008", "2011-12", "2011/12" as two years; `edtf` of the first will be the whole range. */
export const yearRange: Recogniser = {
  name: 'year-range',
  heads: ['digits'],
  read(passage, at) {
    const from = yearAt(passage, at) ?? slashed(passage, at);
    const mark = low(passage, at + 1);
    if (from === undefined || (!dashes.has(mark) && mark !== '/')) return none;
    if (from < 1400 || from > 2100 || isNumbered(passage, at)) return none;
    const digits = low(passage, at + 2).length;
    const written = numberAt(passage, at + 2);
    const tight = glued(passage, at + 1) && glued(passage, at + 2);
    if (written === undefined || (digits !== 4 && digits !== 2) || isCounted(passage, at + 3)) return none;
    if (
      (glued(passage, at) && /[\w/-]/.test(low(passage, at - 1))) ||
      (glued(passage, at + 3) && /^[\w/-]/.test(low(passage, at + 3)))
    )
      return none;
    if (mark === '-' && !tight && digits === 2) return none;
    const to = digits === 4 ? written : Math.floor(from / 100) * 100 + written;
    if (to <= from || to - from > 150 || to > 2150) return none;
    const start = point(at, at, 'year-range', { year: from });
    const end = point(at + 2, at + 2, 'range-end', { year: to });
    // "2011-12" may be December 2011.
    if (digits === 2 && written <= 12 && mark === '-') start.flags.push('ambiguous');
    return [
      { ...start, range: 'from' },
      { ...end, range: 'to' },
    ];
  },
};

function slashed(passage: Passage, at: number): number | undefined {
  const year = numberAt(passage, at);
  return low(passage, at).length === 4 &&
    low(passage, at + 1) === '/' &&
    low(passage, at + 2).length === 2 &&
    low(passage, at + 3) !== '/'
    ? year
    : undefined;
}
