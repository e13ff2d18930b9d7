import { point, type DateCandidate } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';

/** The rule of a number below 1000 that is a year only if the text has another date as early. */
export const unconfirmedYear = 'early-year';

const cues = new Set(['in', 'about', 'around', 'until', 'by', 'since', 'from', 'after', 'before', 'to']);

function threeDigits(passage: Passage, at: number): number | undefined {
  const year = low(passage, at).length === 3 ? numberAt(passage, at) : undefined;
  const after = passage.tokens[at + 1];
  const joined =
    glued(passage, at + 1) &&
    (after?.kind === 'word' ||
      after?.low === '%' ||
      (glued(passage, at + 2) && passage.tokens[at + 2]?.kind === 'digits' && !dashes.has(after?.low ?? '')));
  return year !== undefined && year >= 100 && !joined && !(glued(passage, at) && !/^[(–—-]$/.test(low(passage, at - 1)))
    ? year
    : undefined;
}

function circa(passage: Passage, at: number): boolean {
  const word = low(passage, at - 1) === '.' ? low(passage, at - 2) : low(passage, at - 1);
  return word === 'circa' || ((word === 'c' || word === 'ca') && low(passage, at - 1) === '.');
}

/** Recognises "c. 314 – 368", and "in 348", which another early date must confirm. */
export const earlyYear: Recogniser = {
  name: 'early-year',
  heads: ['digits'],
  read(passage, at) {
    const year = threeDigits(passage, at);
    if (year === undefined || breaks(passage, at)) return none;
    const dash = dashes.has(low(passage, at - 1));
    const from = dash ? threeDigits(passage, at - 2) : undefined;
    if (circa(passage, at)) {
      const found: DateCandidate = { ...point(at, at, 'year', { year }), flags: ['approximate'] };
      return [found];
    }
    if (from !== undefined) return from < year && year - from < 120 ? [point(at, at, unconfirmedYear, { year })] : none;
    const next = passage.tokens[at + 1];
    const counted =
      next?.kind === 'word' && !next.capital && next.low.endsWith('s') && !/(?:was|is|his)$/.test(next.low);
    return cues.has(low(passage, at - 1)) && !counted ? [point(at, at, unconfirmedYear, { year })] : none;
  },
};
