import { point, type Point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { shortYearAt, yearAt } from '../year-number.ts';
import { senseOf } from '../timex/lexicon.ts';
import { yearTail, type YearTail } from '../year-tail.ts';

function ordinalBefore(passage: Passage, at: number): { value: number; first: number } | undefined {
  let next = at - 1;
  if (dashes.has(low(passage, next))) next--;
  if (/^(?:fiscal|calendar)$/.test(low(passage, next))) next--;
  const word = passage.tokens[next];
  const ordinal = senseOf(word)?.ordinal;
  if (ordinal !== undefined) return { value: ordinal, first: next };
  const number = numberAt(passage, next - 1, 1);
  if (number !== undefined && glued(passage, next) && /^(?:st|nd|rd|th)$/.test(low(passage, next)))
    return { value: number, first: next - 1 };
  const closing =
    /^(?:final|last)$/.test(low(passage, next)) && low(passage, at) === 'quarter' && low(passage, at + 1) === 'of';
  return closing ? { value: 4, first: next } : undefined;
}

/** The rule of a half that belongs to a year only if the text also has quarters. */
export const unconfirmedHalf = 'half-of-year';

/** Extends "third quarter" to the words around it: "the fiscal third quarter of 1989", "1989's third quarter". */
function around(passage: Passage, first: number, last: number, rule: string, parts: Point) {
  let start = first;
  if (/^(?:fiscal|calendar)$/.test(low(passage, start - 1))) start--;
  const yearBefore = yearAt(passage, start - 1);
  if (yearBefore !== undefined) {
    start--;
    if (low(passage, start - 1) === 'fiscal') start--;
  }
  if (low(passage, start - 1) === 'the' && !breaks(passage, start)) start--;
  if (yearBefore !== undefined) return point(start, last, rule, { ...parts, year: yearBefore });
  const owning = low(passage, start - 1) === 's' ? yearAt(passage, start - 3) : undefined;
  if (owning !== undefined) return point(start - 3, last, rule, { ...parts, year: owning });
  const tail = yearTail(passage, last + 1);
  if (tail) return point(start, tail.last, rule, { ...parts, ...tail.parts });
  const owner = low(passage, start - 1) === 's' && low(passage, start - 3) === 'year' ? low(passage, start - 4) : '';
  const by = owner === 'last' ? -1 : owner === 'this' ? 0 : owner === 'next' ? 1 : undefined;
  if (by !== undefined) return point(start - 4, last, rule, { ...parts, yearOffset: { by, from: 'publication' } });
  return point(start, last, rule, parts);
}

/** Recognises "the third quarter", "the first quarter of 1990", "first-quarter", "the second half of 2012". */
export const quarter: Recogniser = {
  name: 'quarter',
  heads: ['unit', 'cue'],
  read(passage, at) {
    const sense = senseOf(passage.tokens[at]);
    const half = sense?.cue === 'half';
    if ((!half && sense?.unit !== 'quarter') || sense?.plural || breaks(passage, at)) return none;
    const ordinal = ordinalBefore(passage, at);
    if (!ordinal || ordinal.value < 1 || ordinal.value > (half ? 2 : 4)) return none;
    // A half is as often that of a match as that of a year.
    if (half) {
      const found = around(passage, ordinal.first, at, 'half-year', { half: ordinal.value });
      const { meaning } = found;
      const dated = meaning.kind === 'point' && (meaning.point.year !== undefined || meaning.point.yearOffset);
      return [dated ? found : { ...found, rule: unconfirmedHalf }];
    }
    return [around(passage, ordinal.first, at, 'quarter', { quarter: ordinal.value })];
  },
};

/**
 * Reads the number of a quarter or half beside its letter: "Q3", "H1", or "3Q", "2H", with its first and last token.
 */
function lettered(passage: Passage, at: number): { number: number; first: number; last: number } | undefined {
  const after = numberAt(passage, at + 1, 1);
  if (after !== undefined && glued(passage, at + 1) && !glued(passage, at))
    return { number: after, first: at, last: at + 1 };
  const before = numberAt(passage, at - 1, 1);
  return before !== undefined && glued(passage, at) && !glued(passage, at - 1)
    ? { number: before, first: at - 1, last: at }
    : undefined;
}

/** Reads the year after "Q3" or "2H": "2018", "FY2018", or "18" directly after the letter. */
function yearOfLettered(passage: Passage, at: number): YearTail | undefined {
  const short = glued(passage, at) && passage.tokens[at - 1]?.kind === 'word' ? shortYearAt(passage, at) : undefined;
  return short === undefined ? yearTail(passage, at) : { parts: { year: short }, last: at };
}

/** Recognises "Q3 2019", "2019 Q3", "Q3", "3Q19", "H1 2018", "2H 2018". */
export const shortQuarter: Recogniser = {
  name: 'short-quarter',
  heads: ['cue'],
  read(passage, at) {
    const half = low(passage, at) === 'h';
    if (!half && low(passage, at) !== 'q') return none;
    const found = passage.tokens[at]?.capital ? lettered(passage, at) : undefined;
    if (!found || found.number < 1 || found.number > (half ? 2 : 4)) return none;
    const { first, last } = found;
    const tail = yearOfLettered(passage, last + 1);
    if (glued(passage, last + 1) && passage.tokens[last + 1]?.kind !== 'mark' && !tail) return none;
    const parts: Point = half ? { half: found.number } : { quarter: found.number };
    const rule = half ? 'half-year' : 'quarter';
    if (tail) return [point(first, tail.last, rule, { ...parts, ...tail.parts })];
    const before = yearAt(passage, first - 1);
    if (before !== undefined) return [point(first - 1, last, rule, { ...parts, year: before })];
    return [point(first, last, half ? unconfirmedHalf : rule, parts)];
  },
};
