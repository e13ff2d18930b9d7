import { point } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { beforeChrist } from './century.ts';

function dotted(scan: Passage, at: number): number | undefined {
  return low(scan, at) === 'a' && low(scan, at + 1) === '.' && low(scan, at + 2) === 'd' && low(scan, at + 3) === '.'
    ? at + 3
    : undefined;
}

/** 44 BC, 300 BCE, 347 AD, 120 A.D. */
export const era: Recogniser = {
  name: 'era',
  heads: ['digits'],
  read(scan, at) {
    const year = numberAt(scan, at);
    if (year === undefined || year === 0 || breaks(scan, at + 1) || glued(scan, at)) return none;
    const bc = beforeChrist(scan, at + 1);
    const capital = scan.tokens[at + 1]?.capital;
    if (bc !== undefined && capital) return [point(at, bc, 'year-of-era', { year: 1 - year })];
    const ad = /^(?:ad|ce)$/.test(low(scan, at + 1)) ? at + 1 : dotted(scan, at + 1);
    return ad !== undefined && capital ? [point(at, ad, 'year-of-era', { year })] : none;
  },
};

/** AD 79. */
export const leadingEra: Recogniser = {
  name: 'leading-era',
  heads: ['cue'],
  read(scan, at) {
    const year = numberAt(scan, at + 1);
    const upper = scan.text.slice(scan.tokens[at]?.start, scan.tokens[at]?.end) === 'AD';
    return upper && year !== undefined && year > 0 && !glued(scan, at + 1)
      ? [point(at, at + 1, 'year-of-era', { year })]
      : none;
  },
};
