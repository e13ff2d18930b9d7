import { point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../timex/lexicon.ts';
import { breaks, dashes, low, tokenAt, type Passage } from '../../tokens/passage.ts';
import { isCounted } from '../year-number.ts';

interface Numeral {
  value: number;
  last: number;
}

function plainNumber(passage: Passage, at: number): number | undefined {
  return breaks(passage, at) ? undefined : senseOf(tokenAt(passage, at))?.number;
}

/** Reads a number word from one to 99, in one or two words: "five", "twelve", "ninety-six", "ninety six". */
function belowHundred(passage: Passage, at: number): Numeral | undefined {
  const value = plainNumber(passage, at);
  if (value === undefined || value < 1 || value > 90 || low(passage, at) === 'dozen') return undefined;
  const next = dashes.has(low(passage, at + 1)) ? at + 2 : at + 1;
  const ones = value >= 20 ? plainNumber(passage, next) : undefined;
  return ones !== undefined && ones >= 1 && ones <= 9 ? { value: value + ones, last: next } : { value, last: at };
}

/** Reads the years of a century: "ninety-six", "hundred and five", "oh six". */
function ofCentury(passage: Passage, at: number): Numeral | undefined {
  const word = low(passage, at);
  if (word === 'hundred') {
    const tail = low(passage, at + 1) === 'and' ? belowHundred(passage, at + 2) : undefined;
    return tail ?? { value: 0, last: at };
  }
  if (word === 'oh' || word === 'o') {
    const next = dashes.has(low(passage, at + 1)) ? at + 2 : at + 1;
    const ones = plainNumber(passage, next);
    return ones !== undefined && ones >= 1 && ones <= 9 ? { value: ones, last: next } : undefined;
  }
  const tail = belowHundred(passage, at);
  return tail && tail.value >= 10 ? tail : undefined;
}

function numeralFrom(passage: Passage, at: number): Numeral | undefined {
  const value = plainNumber(passage, at);
  if (value === 2 && low(passage, at + 1) === 'thousand') {
    const tail = belowHundred(passage, low(passage, at + 2) === 'and' ? at + 3 : at + 2);
    return tail ? { value: 2000 + tail.value, last: tail.last } : { value: 2000, last: at + 1 };
  }
  if (value === undefined || value < 14 || value > 20) return undefined;
  const tail = ofCentury(passage, dashes.has(low(passage, at + 1)) ? at + 2 : at + 1);
  return tail && { value: value * 100 + tail.value, last: tail.last };
}

const cues = new Set('in since of by from until till to year before after during early late mid and'.split(' '));

/** Recognises years in words: "in nineteen ninety-six", "in twenty twelve", "the year two thousand and eight". */
export const wordedYear: Recogniser = {
  name: 'worded-year',
  heads: ['number'],
  read(passage, at) {
    if (!cues.has(low(passage, at - 1)) || breaks(passage, at)) return none;
    const year = numeralFrom(passage, at);
    const next = year && passage.tokens[year.last + 1];
    if (!year || isCounted(passage, year.last + 1)) return none;
    // "In twenty twelve-inch pipes", "two thousand and eight men".
    const noun = next?.kind === 'word' && !next.newLine && !next.capital && next.low.endsWith('s');
    if (dashes.has(next?.low ?? '') || (noun && !/^(?:was|is|has|as|his|this)$/.test(next.low))) return none;
    return [point(at, year.last, 'year-in-words', { year: year.value })];
  },
};
