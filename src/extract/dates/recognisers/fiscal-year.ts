import { point, type DateCandidate } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { apostrophes, dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { inCentury } from '../year-number.ts';

/** Reads "2021", "21" or "'21" at token `at`: the year and its token. */
function yearFrom(passage: Passage, at: number): { year: number; at: number } | undefined {
  const digits = apostrophes.has(low(passage, at)) ? at + 1 : at;
  const long = low(passage, digits).length === 4 ? numberAt(passage, digits) : undefined;
  if (long !== undefined) return long < 1900 || long > 2199 ? undefined : { year: long, at: digits };
  const short = low(passage, digits).length === 2 ? numberAt(passage, digits, 2) : undefined;
  return short === undefined ? undefined : { year: inCentury(short), at: digits };
}

/** Reads the second year of "FY2018/19", "FY2018-19". */
function endAfter(passage: Passage, at: number, from: number): { year: number; at: number } | undefined {
  const link = low(passage, at + 1);
  if (!(link === '/' || dashes.has(link)) || !glued(passage, at + 1) || !glued(passage, at + 2)) return undefined;
  const end = yearFrom(passage, at + 2);
  return end && end.year > from && end.year - from < 10 ? end : undefined;
}

function fiscal(first: number, last: number, year: number): DateCandidate {
  return { ...point(first, last, 'fiscal-year', { year }), flags: ['approximate'] };
}

/** Recognises "FY2021", "FY 2022", "FY21", "FY2018/19". The year is that of the name, not that of the months. */
export const fiscalYear: Recogniser = {
  name: 'fiscal-year',
  heads: ['cue'],
  read(passage, at) {
    if (low(passage, at) !== 'fy' || !passage.tokens[at]?.capital) return none;
    const from = yearFrom(passage, at + 1);
    if (!from) return none;
    const to = endAfter(passage, from.at, from.year);
    if (!to) return [fiscal(at, from.at, from.year)];
    return [
      { ...fiscal(at, from.at, from.year), range: 'from' },
      { ...fiscal(to.at, to.at, to.year), range: 'to' },
    ];
  },
};
