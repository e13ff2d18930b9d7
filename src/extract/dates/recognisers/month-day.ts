import { point, type Candidate } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { isCounted } from '../year-number.ts';
import { senseOf } from '../lexicon.ts';
import { earlyYearTail, yearTail } from '../year-tail.ts';

const suffixes = new Set(['st', 'nd', 'rd', 'th']);
const directions = new Map<string, -1 | 0 | 1>(Object.entries({ last: -1, this: 0, next: 1 }));
const links = new Set(['to', 'and', 'or', '&', 'through', 'until']);

/** A day of the month in digits: its number and its last token, the "st" of "21st" among them. */
export function dayOfMonth(scan: Passage, at: number): { day: number; last: number; suffix: boolean } | undefined {
  const day = numberAt(scan, at, 2);
  if (day === undefined || day < 1 || day > 31) return undefined;
  if (!glued(scan, at + 1)) return { day, last: at, suffix: false };
  const after = scan.tokens[at + 1];
  if (after?.kind === 'word') return suffixes.has(after.low) ? { day, last: at + 1, suffix: true } : undefined;
  const number = glued(scan, at + 2) && scan.tokens[at + 2]?.kind === 'digits';
  if (number && after && '.,:/'.includes(after.low)) return undefined;
  return after?.low === '%' ? undefined : { day, last: at, suffix: false };
}

function secondDay(scan: Passage, after: number): { day: number; last: number } | undefined {
  const link = low(scan, after);
  const dash = dashes.has(link);
  if (!dash && !links.has(link)) return undefined;
  const day = dayOfMonth(scan, after + 1);
  if (!day || senseOf(scan.tokens[day.last + 1])?.month !== undefined) return undefined;
  // "March 5 and 20 people": a bare number after a word must end the phrase.
  const next = scan.tokens[day.last + 1];
  const bare = !dash && !day.suffix && next?.kind === 'word' && !/^(?:in|at|on|for|by|with|when|as)$/.test(next.low);
  return bare || isCounted(scan, day.last + 1) ? undefined : day;
}

/** Splits a range of days into its two ends; the first covers the whole in the record's `edtf`. */
function range(first: Candidate, to: Candidate): Candidate[] {
  return [
    { ...first, range: 'from' },
    { ...to, range: 'to' },
  ];
}

/** March 21, March 21st, 2023, Mar. 21, March 5-7, 2011. */
export const monthDay: Recogniser = {
  name: 'month-day',
  heads: ['month'],
  read(scan, at) {
    const month = senseOf(scan.tokens[at])?.month;
    if (month === undefined || !scan.tokens[at]?.capital) return none;
    let next = at + 1;
    if (low(scan, next) === '.' && glued(scan, next)) next++;
    if (low(scan, next) === 'the') next++;
    if (breaks(scan, next)) return none;
    const day = dayOfMonth(scan, next);
    if (!day || (isCounted(scan, day.last + 1) && !day.suffix)) return none;
    const second = secondDay(scan, day.last + 1);
    if (second && second.day > day.day) {
      const tail = yearTail(scan, second.last + 1);
      const year = tail?.parts ?? {};
      const rule = tail ? 'full-date' : 'month-day';
      const from = point(at, day.last, rule, { month, day: day.day, ...year });
      const to = point(day.last + 2, tail?.last ?? second.last, rule, { month, day: second.day, ...year });
      return /^(?:and|or|&)$/.test(low(scan, day.last + 1)) ? [from, to] : range(from, to);
    }
    const direction = directions.get(low(scan, at - 1));
    if (direction !== undefined && !breaks(scan, at))
      return [point(at - 1, day.last, 'month-day-with-direction', { month, day: day.day, direction })];
    const tail = yearTail(scan, day.last + 1) ?? earlyYearTail(scan, day.last + 1);
    const rule = tail ? 'full-date' : 'month-day';
    return [point(at, tail?.last ?? day.last, rule, { month, day: day.day, ...tail?.parts })];
  },
};
