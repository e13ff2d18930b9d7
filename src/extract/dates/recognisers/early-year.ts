import { point, type Candidate } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';

/** Rule of a number that is a year only in a text about such early times. */
export const unconfirmedYear = 'early-year';

const cues = new Set(['in', 'about', 'around', 'until', 'by', 'since', 'from', 'after', 'before', 'to']);

function threeDigits(scan: Passage, at: number): number | undefined {
  const year = low(scan, at).length === 3 ? numberAt(scan, at) : undefined;
  const after = scan.tokens[at + 1];
  const joined =
    glued(scan, at + 1) &&
    (after?.kind === 'word' ||
      after?.low === '%' ||
      (glued(scan, at + 2) && scan.tokens[at + 2]?.kind === 'digits' && !dashes.has(after?.low ?? '')));
  return year !== undefined && year >= 100 && !joined && !(glued(scan, at) && !/^[(–—-]$/.test(low(scan, at - 1)))
    ? year
    : undefined;
}

function circa(scan: Passage, at: number): boolean {
  const word = low(scan, at - 1) === '.' ? low(scan, at - 2) : low(scan, at - 1);
  return word === 'circa' || ((word === 'c' || word === 'ca') && low(scan, at - 1) === '.');
}

/** C. 314 – 368; and "in 348", to be confirmed by another early date. */
export const earlyYear: Recogniser = {
  name: 'early-year',
  heads: ['digits'],
  read(scan, at) {
    const year = threeDigits(scan, at);
    if (year === undefined || breaks(scan, at)) return none;
    const dash = dashes.has(low(scan, at - 1));
    const from = dash ? threeDigits(scan, at - 2) : undefined;
    if (circa(scan, at)) {
      const found: Candidate = { ...point(at, at, 'year', { year }), flags: ['approximate'] };
      return [found];
    }
    if (from !== undefined) return from < year && year - from < 120 ? [point(at, at, unconfirmedYear, { year })] : none;
    const next = scan.tokens[at + 1];
    const counted =
      next?.kind === 'word' && !next.capital && next.low.endsWith('s') && !/(?:was|is|his)$/.test(next.low);
    return cues.has(low(scan, at - 1)) && !counted ? [point(at, at, unconfirmedYear, { year })] : none;
  },
};
