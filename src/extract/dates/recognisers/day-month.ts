import { point, type DateCandidate } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, glued, low, type Passage } from '../../tokens/passage.ts';
import { shortYearAt } from '../year-number.ts';
import { earlyYearTail, yearTail } from '../year-tail.ts';
import { senseOf } from '../timex/lexicon.ts';
import { dayOfMonth, daysAfter, isJoint, type DayOfMonth } from '../day-number.ts';

/** Reads the month after a day: "(of) March", "-Mar". */
export function monthAfter(passage: Passage, at: number): { month: number; last: number } | undefined {
  let next = at;
  if (low(passage, next) === 'day') next++;
  if (low(passage, next) === 'of') next++;
  const joined = isJoint(passage, next);
  if (joined) next++;
  const token = passage.tokens[next];
  const sense = senseOf(token);
  if (sense?.month === undefined || !(token?.capital || joined) || breaks(passage, next)) return undefined;
  const dot = low(passage, next + 1) === '.' && glued(passage, next + 1) && sense.short;
  return { month: sense.month, last: dot ? next + 1 : next };
}

function amount(passage: Passage, at: number): boolean {
  const before = low(passage, at - 1);
  return '$€£#'.includes(before) && before !== '' ? true : glued(passage, at) && /[.,:/\w-]$/.test(before);
}

/** Recognises "21 March 2023", "21st of March", "21-Mar-2023", "5-7 July 2011", "3, 5 and 7 March". */
export const dayMonth: Recogniser = {
  name: 'day-month',
  heads: ['digits'],
  read(passage, at) {
    const day = dayOfMonth(passage, at);
    if (!day || amount(passage, at)) return none;
    const first = day.suffix && low(passage, at - 1) === 'the' ? at - 1 : at;
    const link = low(passage, day.last + 1);
    if (dashes.has(link) || /^(?:to|and|or|&|through)$/.test(link)) {
      const second = dayOfMonth(passage, day.last + 2);
      const month = second && monthAfter(passage, second.last + 1);
      if (second && month && second.day > day.day) {
        const tail = dateTail(passage, month.last);
        const rule = tail ? 'full-date' : 'month-day';
        const from = point(first, day.last, rule, { month: month.month, day: day.day, ...tail?.parts });
        const to = point(day.last + 2, tail?.last ?? month.last, rule, {
          month: month.month,
          day: second.day,
          ...tail?.parts,
        });
        return /^(?:and|or|&)$/.test(link)
          ? [from, to]
          : [
              { ...from, range: 'from' },
              { ...to, range: 'to' },
            ];
      }
    }
    const listed = dayList(passage, first, day);
    if (listed.length > 0) return listed;
    const month = monthAfter(passage, day.last + 1);
    if (!month) return none;
    const tail = dateTail(passage, month.last);
    return [
      point(first, tail?.last ?? month.last, tail ? 'full-date' : 'month-day', {
        month: month.month,
        day: day.day,
        ...tail?.parts,
      }),
    ];
  },
};

/** Recognises three or more days before their month: "3, 5 and 7 March 2019". */
function dayList(passage: Passage, first: number, day: DayOfMonth): readonly DateCandidate[] {
  const days = daysAfter(passage, day);
  const final = days.at(-1);
  const month = final && monthAfter(passage, final.last + 1);
  if (!final || !month || days.length < 3) return none;
  const tail = dateTail(passage, month.last);
  const rule = tail ? 'full-date' : 'month-day';
  return days.map((each) =>
    point(each === day ? first : each.first, each === final ? (tail?.last ?? month.last) : each.last, rule, {
      month: month.month,
      day: each.day,
      ...tail?.parts,
    }),
  );
}

function dateTail(passage: Passage, month: number) {
  const joined = isJoint(passage, month + 1);
  const next = joined ? month + 2 : month + 1;
  const short = joined ? shortYearAt(passage, next) : undefined;
  return short ? { parts: { year: short }, last: next } : (yearTail(passage, next) ?? earlyYearTail(passage, next));
}

/** Recognises "the fifth of March", "the first day of May". */
export const ordinalDay: Recogniser = {
  name: 'ordinal-day',
  heads: ['ordinal'],
  read(passage, at) {
    const day = senseOf(passage.tokens[at])?.ordinal;
    const of = low(passage, at + 1) === 'day' ? at + 2 : at + 1;
    if (day === undefined || low(passage, of) !== 'of') return none;
    const month = monthAfter(passage, at + 1);
    if (!month) return none;
    const first = low(passage, at - 1) === 'the' ? at - 1 : at;
    const tail = dateTail(passage, month.last);
    return [
      point(first, tail?.last ?? month.last, tail ? 'full-date' : 'month-day', {
        month: month.month,
        day,
        ...tail?.parts,
      }),
    ];
  },
};
