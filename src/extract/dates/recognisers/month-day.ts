import { point, type DateCandidate } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { isCounted, shortYearAt, yearAt } from '../year-number.ts';
import { dayOfMonth, daysAfter, isJoint, type DayOfMonth } from '../day-number.ts';
import { senseOf } from '../timex/lexicon.ts';
import { earlyYearTail, yearTail } from '../year-tail.ts';

const directions = new Map<string, -1 | 0 | 1>(Object.entries({ last: -1, this: 0, next: 1 }));
const links = new Set(['to', 'and', 'or', '&', 'through', 'until']);

function secondDay(passage: Passage, after: number): { day: number; last: number } | undefined {
  const link = low(passage, after);
  const dash = dashes.has(link);
  if (!dash && !links.has(link)) return undefined;
  const day = dayOfMonth(passage, after + 1);
  return day && isDayAfterMonth(passage, day, dash) ? day : undefined;
}

/** Checks that a number after "March 5 and" is a day too, not a count or a day of another month. */
function isDayAfterMonth(passage: Passage, day: DayOfMonth, dash: boolean): boolean {
  if (senseOf(passage.tokens[day.last + 1])?.month !== undefined) return false;
  // "March 5 and 20 people": a bare number after a word is a day only if the phrase ends there.
  const next = passage.tokens[day.last + 1];
  const bare = !dash && !day.suffix && next?.kind === 'word' && !/^(?:in|at|on|for|by|with|when|as)$/.test(next.low);
  return !bare && !isCounted(passage, day.last + 1);
}

/** Recognises three or more days after their month: "March 3, 5 and 7, 2019". */
function dayList(passage: Passage, at: number, month: number, days: readonly DayOfMonth[]): DateCandidate[] {
  const [first, final] = [days[0], days.at(-1)];
  if (!first || !final) return [];
  const counts = !isDayAfterMonth(passage, final, false);
  const tail = counts ? undefined : yearTail(passage, final.last + 1);
  const rule = tail ? 'full-date' : 'month-day';
  return days
    .filter((day) => !(counts && day === final))
    .map((day) =>
      point(day === first ? at : day.first, day === final ? (tail?.last ?? day.last) : day.last, rule, {
        month,
        day: day.day,
        ...tail?.parts,
      }),
    );
}

/** Builds the two ends of a range of days; `edtf` of the first will be the whole range. */
function range(first: DateCandidate, to: DateCandidate): DateCandidate[] {
  return [
    { ...first, range: 'from' },
    { ...to, range: 'to' },
  ];
}

/** Reads "Nov-02-1990", "Nov/02/90". */
function hyphened(passage: Passage, at: number, month: number): DateCandidate | undefined {
  const day = isJoint(passage, at + 1) ? numberAt(passage, at + 2, 2) : undefined;
  if (day === undefined || day < 1 || day > 31 || !isJoint(passage, at + 3)) return undefined;
  const year = yearAt(passage, at + 4) ?? shortYearAt(passage, at + 4);
  return year === undefined ? undefined : point(at, at + 4, 'full-date', { month, day, year });
}

/** Recognises "March 21", "March 21st, 2023", "Mar. 21", "March 5-7, 2011", "March 3, 5 and 7". */
export const monthDay: Recogniser = {
  name: 'month-day',
  heads: ['month'],
  read(passage, at) {
    const month = senseOf(passage.tokens[at])?.month;
    if (month === undefined || !(passage.tokens[at]?.capital || isJoint(passage, at + 1))) return none;
    const joined = hyphened(passage, at, month);
    if (joined) return [joined];
    let next = at + 1;
    if (low(passage, next) === '.' && glued(passage, next)) next++;
    if (low(passage, next) === 'the') next++;
    if (breaks(passage, next)) return none;
    const day = dayOfMonth(passage, next);
    if (!day || (isCounted(passage, day.last + 1) && !day.suffix)) return none;
    const listed = daysAfter(passage, day);
    if (listed.length > 2) return dayList(passage, at, month, listed);
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
