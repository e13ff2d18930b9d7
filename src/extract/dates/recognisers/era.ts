import { point, type DateCandidate } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { beforeChrist } from './century.ts';

function dotted(passage: Passage, at: number): number | undefined {
  return low(passage, at) === 'a' &&
    low(passage, at + 1) === '.' &&
    low(passage, at + 2) === 'd' &&
    low(passage, at + 3) === '.'
    ? at + 3
    : undefined;
}

const leads = new Map([
  ['to', 'from'],
  ['until', 'from'],
  ['and', 'between'],
]);

/** Reads the first year of a range before Christ, which is greater than the second: "264–241 BC", "1400 to 1300 BC". */
function rangeFrom(passage: Passage, at: number, from: number): readonly DateCandidate[] | undefined {
  const link = low(passage, at + 1);
  const to = numberAt(passage, at + 2);
  const bc = to === undefined ? undefined : beforeChrist(passage, at + 3);
  const led = dashes.has(link) || leads.get(link) === low(passage, at - 1);
  if (to === undefined || bc === undefined || to >= from || to === 0 || !led) return undefined;
  return [
    { ...point(at, at, 'year-of-era', { year: 1 - from }), range: 'from' },
    { ...point(at + 2, bc, 'year-of-era', { year: 1 - to }), range: 'to' },
  ];
}

const cues = /^(?:in|by|since|until|till|from|around|about|circa|c|year|after|before|between|late|early|\()$/;
const eras = /^(?:bc|bce|ad|ce)$/;

/**
 * Checks that words before "44BC" make it a year. Without a space it may be a station ("4BC") or a section of a law
 * ("51AD").
 */
function isTimed(passage: Passage, at: number): boolean {
  const before = low(passage, at - 1);
  if (/^(?:and|to|-|–)$/.test(before)) return eras.test(low(passage, at - 2));
  return cues.test(before) && low(passage, at).length > 1;
}

/** Recognises "44 BC", "300 BCE", "347 AD", "120 A.D.", "264–241 BC". */
export const era: Recogniser = {
  name: 'era',
  heads: ['digits'],
  read(passage, at) {
    const year = numberAt(passage, at);
    if (year === undefined || year === 0 || breaks(passage, at + 1)) return none;
    if (glued(passage, at) && low(passage, at - 1) !== '(') return none;
    const range = rangeFrom(passage, at, year);
    if (range) return range;
    if (glued(passage, at + 1) && !isTimed(passage, at)) return none;
    const bc = beforeChrist(passage, at + 1);
    const capital = passage.tokens[at + 1]?.capital;
    if (bc !== undefined && capital) return [point(at, bc, 'year-of-era', { year: 1 - year })];
    const ad = /^(?:ad|ce)$/.test(low(passage, at + 1)) ? at + 1 : dotted(passage, at + 1);
    return ad !== undefined && capital ? [point(at, ad, 'year-of-era', { year })] : none;
  },
};

/** Recognises "AD 79". */
export const leadingEra: Recogniser = {
  name: 'leading-era',
  heads: ['cue'],
  read(passage, at) {
    const year = numberAt(passage, at + 1);
    const upper = passage.text.slice(passage.tokens[at]?.start, passage.tokens[at]?.end) === 'AD';
    return upper && year !== undefined && year > 0 && !glued(passage, at + 1)
      ? [point(at, at + 1, 'year-of-era', { year })]
      : none;
  },
};
