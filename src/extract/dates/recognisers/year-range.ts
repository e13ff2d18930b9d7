import { point } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { isCounted, yearAt } from '../year-number.ts';
import { isNumbered } from './is-year.ts';

/** 2004–2008, 2011-12, 2011/12: two years, the first with the whole range. */
export const yearRange: Recogniser = {
  name: 'year-range',
  heads: ['digits'],
  read(scan, at) {
    const from = yearAt(scan, at) ?? slashed(scan, at);
    const mark = low(scan, at + 1);
    if (from === undefined || (!dashes.has(mark) && mark !== '/')) return none;
    if (from < 1400 || from > 2100 || isNumbered(scan, at)) return none;
    const digits = low(scan, at + 2).length;
    const written = numberAt(scan, at + 2);
    const tight = glued(scan, at + 1) && glued(scan, at + 2);
    if (written === undefined || (digits !== 4 && digits !== 2) || isCounted(scan, at + 3)) return none;
    if (
      (glued(scan, at) && /[\w/-]/.test(low(scan, at - 1))) ||
      (glued(scan, at + 3) && /^[\w/-]/.test(low(scan, at + 3)))
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

function slashed(scan: Passage, at: number): number | undefined {
  const year = numberAt(scan, at);
  return low(scan, at).length === 4 &&
    low(scan, at + 1) === '/' &&
    low(scan, at + 2).length === 2 &&
    low(scan, at + 3) !== '/'
    ? year
    : undefined;
}
