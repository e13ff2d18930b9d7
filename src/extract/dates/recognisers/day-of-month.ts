import { point, type Point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, low, type Passage } from '../../tokens/passage.ts';
import { senseOf } from '../timex/lexicon.ts';
import { dayOfMonth } from '../day-number.ts';

type MonthOffset = NonNullable<Point['monthOffset']>;

const steps = new Map<string, MonthOffset>(
  Object.entries({
    last: { by: -1, from: 'publication' },
    this: { by: 0, from: 'publication' },
    next: { by: 1, from: 'publication' },
    'the current': { by: 0, from: 'publication' },
    'the previous': { by: -1, from: 'text' },
    'the following': { by: 1, from: 'text' },
    'the same': { by: 0, from: 'text' },
    that: { by: 0, from: 'text' },
  }),
);

/** Reads "of last month", "of the following month" at token `at`. */
function monthOf(passage: Passage, at: number): { monthOffset: MonthOffset; last: number } | undefined {
  if (low(passage, at) !== 'of') return undefined;
  const the = low(passage, at + 1) === 'the';
  const word = the ? at + 2 : at + 1;
  const monthOffset = steps.get(the ? `the ${low(passage, word)}` : low(passage, word));
  return monthOffset && low(passage, word + 1) === 'month' && !breaks(passage, word + 1)
    ? { monthOffset, last: word + 1 }
    : undefined;
}

/** Recognises "the 23rd of last month", "the second of this month". */
export const dayOfRelativeMonth: Recogniser = {
  name: 'day-of-relative-month',
  heads: ['digits', 'ordinal'],
  read(passage, at) {
    const ordinal = senseOf(passage.tokens[at])?.ordinal;
    const found = ordinal === undefined ? dayOfMonth(passage, at) : { day: ordinal, last: at, suffix: true };
    const month = found?.suffix ? monthOf(passage, found.last + 1) : undefined;
    if (!found || !month) return none;
    const first = low(passage, at - 1) === 'the' ? at - 1 : at;
    const { monthOffset } = month;
    return [point(first, month.last, 'day-of-relative-month', { day: found.day, monthOffset })];
  },
};
