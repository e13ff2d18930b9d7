import { point, type DateCandidate } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { isCounted } from '../year-number.ts';
import { senseOf } from '../lexicon.ts';
import { earlyYearTail, yearTail } from '../year-tail.ts';

const suffixes = new Set(['st', 'nd', 'rd', 'th']);
const directions = new Map<string, -1 | 0 | 1>(Object.entries({ last: -1, this: 0, next: 1 }));
const links = new Set(['to', 'and', 'or', '&', 'through', 'until']);

/** Reads a day of the month in digits: its number and its last token, including the "st" of "21st". */
export function dayOfMonth(passage: Passage, at: number): { day: number; last: number; suffix: boolean } | undefined {
  const day = numberAt(passage, at, 2);
  if (day === undefined || day < 1 || day > 31) return undefined;
  if (!glued(passage, at + 1)) return { day, last: at, suffix: false };
  const after = passage.tokens[at + 1];
  if (after?.kind === 'word') return suffixes.has(after.low) ? { day, last: at + 1, suffix: true } : undefined;
  const number = glued(passage, at + 2) && passage.tokens[at + 2]?.kind === 'digits';
  if (number && after && '.,:/'.includes(after.low)) return undefined;
  return after?.low === '%' ? undefined : { day, last: at, suffix: false };
}

function secondDay(passage: Passage, after: number): { day: number; last: number } | undefined {
  const link = low(passage, after);
  const dash = dashes.has(link);
  if (!dash && !links.has(link)) return undefined;
  const day = dayOfMonth(passage, after + 1);
  if (!day || senseOf(passage.tokens[day.last + 1])?.month !== undefined) return undefined;
  // "March 5 and 20 people": a bare number after a word is a day only if the phrase ends there.
  const next = passage.tokens[day.last + 1];
  const bare = !dash && !day.suffix && next?.kind === 'word' && !/^(?:in|at|on|for|by|with|when|as)$/.test(next.low);
  return bare || isCounted(passage, day.last + 1) ? undefined : day;
}

/** Builds the two ends of a range of days; `edtf` of the first will be the whole range. */
function range(first: DateCandidate, to: DateCandidate): DateCandidate[] {
  return [
    { ...first, range: 'from' },
    { ...to, range: 'to' },
  ];
}

/** Recognises "March 21", "March 21st, 2023", "Mar. 21", "March 5-7, 2011". */
export const monthDay: Recogniser = {
  name: 'month-day',
  heads: ['month'],
  read(passage, at) {
    const month = senseOf(passage.tokens[at])?.month;
    if (month === undefined || !passage.tokens[at]?.capital) return none;
    let next = at + 1;
    if (low(passage, next) === '.' && glued(passage, next)) next++;
    if (low(passage, next) === 'the') next++;
    if (breaks(passage, next)) return none;
    const day = dayOfMonth(passage, next);
    if (!day || (isCounted(passage, day.last + 1) && !day.suffix)) return none;
    const second = secondDay(passage, day.last + 1);
    if (second && second.day > day.day) {
      const tail = yearTail(passage, second.last + 1);
      const year = tail?.parts ?? {};
      const rule = tail ? 'full-date' : 'month-day';
      const from = point(at, day.last, rule, { month, day: day.day, ...year });
      const to = point(day.last + 2, tail?.last ?? second.last, rule, { month, day: second.day, ...year });
      return /^(?:and|or|&)$/.test(low(passage, day.last + 1)) ? [from, to] : range(from, to);
    }
    const direction = directions.get(low(passage, at - 1));
    if (direction !== undefined && !breaks(passage, at))
      return [point(at - 1, day.last, 'month-day-with-direction', { month, day: day.day, direction })];
    const tail = yearTail(passage, day.last + 1) ?? earlyYearTail(passage, day.last + 1);
    const rule = tail ? 'full-date' : 'month-day';
    return [point(at, tail?.last ?? day.last, rule, { month, day: day.day, ...tail?.parts })];
  },
};
