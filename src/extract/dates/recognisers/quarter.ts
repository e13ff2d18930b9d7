import { point, type Point } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { yearAt } from '../year-number.ts';
import { senseOf } from '../lexicon.ts';
import { yearTail } from '../year-tail.ts';

function ordinalBefore(scan: Passage, at: number): { value: number; first: number } | undefined {
  let next = at - 1;
  if (dashes.has(low(scan, next))) next--;
  if (/^(?:fiscal|calendar)$/.test(low(scan, next))) next--;
  const word = scan.tokens[next];
  const ordinal = senseOf(word)?.ordinal;
  if (ordinal !== undefined) return { value: ordinal, first: next };
  const number = numberAt(scan, next - 1, 1);
  if (number !== undefined && glued(scan, next) && /^(?:st|nd|rd|th)$/.test(low(scan, next)))
    return { value: number, first: next - 1 };
  const closing = /^(?:final|last)$/.test(low(scan, next)) && low(scan, at) === 'quarter' && low(scan, at + 1) === 'of';
  return closing ? { value: 4, first: next } : undefined;
}

/** Rule of a half that belongs to a year only in a text that speaks of quarters. */
export const unconfirmedHalf = 'half-of-year';

/** Takes the words around "third quarter" in: "the fiscal third quarter of 1989", "1989's third quarter". */
function around(scan: Passage, first: number, last: number, rule: string, parts: Point) {
  let start = first;
  if (/^(?:fiscal|calendar)$/.test(low(scan, start - 1))) start--;
  const yearBefore = yearAt(scan, start - 1);
  if (yearBefore !== undefined) {
    start--;
    if (low(scan, start - 1) === 'fiscal') start--;
  }
  if (low(scan, start - 1) === 'the' && !breaks(scan, start)) start--;
  if (yearBefore !== undefined) return point(start, last, rule, { ...parts, year: yearBefore });
  const owning = low(scan, start - 1) === 's' ? yearAt(scan, start - 3) : undefined;
  if (owning !== undefined) return point(start - 3, last, rule, { ...parts, year: owning });
  const tail = yearTail(scan, last + 1);
  if (tail) return point(start, tail.last, rule, { ...parts, ...tail.parts });
  const owner = low(scan, start - 1) === 's' && low(scan, start - 3) === 'year' ? low(scan, start - 4) : '';
  const by = owner === 'last' ? -1 : owner === 'this' ? 0 : owner === 'next' ? 1 : undefined;
  if (by !== undefined) return point(start - 4, last, rule, { ...parts, yearOffset: { by, from: 'publication' } });
  return point(start, last, rule, parts);
}

/** The third quarter, the first quarter of 1990, first-quarter, the second half of 2012. */
export const quarter: Recogniser = {
  name: 'quarter',
  heads: ['unit', 'cue'],
  read(scan, at) {
    const sense = senseOf(scan.tokens[at]);
    const half = sense?.cue === 'half';
    if ((!half && sense?.unit !== 'quarter') || sense?.plural || breaks(scan, at)) return none;
    const ordinal = ordinalBefore(scan, at);
    if (!ordinal || ordinal.value < 1 || ordinal.value > (half ? 2 : 4)) return none;
    // A half belongs to a match as often as to a year.
    if (half) {
      const found = around(scan, ordinal.first, at, 'half-year', { half: ordinal.value });
      const { meaning } = found;
      const dated = meaning.kind === 'point' && (meaning.point.year !== undefined || meaning.point.yearOffset);
      return [dated ? found : { ...found, rule: unconfirmedHalf }];
    }
    return [around(scan, ordinal.first, at, 'quarter', { quarter: ordinal.value })];
  },
};

/** Q3 2019, 2019 Q3, Q3. */
export const shortQuarter: Recogniser = {
  name: 'short-quarter',
  heads: ['cue'],
  read(scan, at) {
    const number = numberAt(scan, at + 1, 1);
    if (
      low(scan, at) !== 'q' ||
      number === undefined ||
      number < 1 ||
      number > 4 ||
      !glued(scan, at + 1) ||
      glued(scan, at)
    )
      return none;
    if (glued(scan, at + 2) && scan.tokens[at + 2]?.kind === 'word') return none;
    const before = yearAt(scan, at - 1);
    if (before !== undefined) return [point(at - 1, at + 1, 'quarter', { quarter: number, year: before })];
    const tail = yearTail(scan, at + 2);
    return [point(at, tail?.last ?? at + 1, 'quarter', { quarter: number, ...tail?.parts })];
  },
};
