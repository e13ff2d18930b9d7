import { point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, glued, low, numberAt, tokenAt, type Passage } from '../../tokens/passage.ts';
import { senseOf } from '../timex/lexicon.ts';
import { isJoint } from '../day-number.ts';
import { yearAt } from '../year-number.ts';
import { earlyYearTail, yearTail } from '../year-tail.ts';

const timeCues = new Set(
  'in since until till during last next this early late mid throughout earlier later past every each coming'.split(' '),
);
const weakCues = new Set('by from to of through before after between for and or around about on per'.split(' '));
const copulas = new Set(['was', 'is', 'saw', 'has', 'had', 'will', 'brought', 'marks', 'marked']);
const determiners = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'this', 'that', 's']);
const auxiliaries = new Set([
  'be',
  'have',
  'not',
  'also',
  'or',
  'well',
  'need',
  'still',
  'even',
  'on',
  'for',
  'to',
  'against',
]);
/** Months whose names are also first names, surnames, verbs or nouns. */
const names = new Set([3, 4, 5, 6, 8]);

function isListedWith(passage: Passage, at: number, step: -1 | 1): boolean {
  const mark = low(passage, at + step);
  const joined = mark === ',' || mark === '/' || mark === 'and' || mark === 'or' || mark === 'to' || dashes.has(mark);
  const month = tokenAt(passage, at + 2 * step);
  return joined && senseOf(month)?.month !== undefined && month?.capital === true;
}

function listed(passage: Passage, at: number): boolean {
  return isListedWith(passage, at, -1) || isListedWith(passage, at, 1);
}

/** Checks whether a capitalised month name without a day or year is a month, not a name or a verb. */
function isMonth(passage: Passage, at: number, month: number): boolean {
  const before = low(passage, at - 1);
  const after = passage.tokens[at + 1];
  const newLine = breaks(passage, at);
  if (!newLine && (timeCues.has(before) || (dashes.has(before) && timeCues.has(low(passage, at - 2))))) return true;
  if (!names.has(month)) return true;
  const nameAfter = after?.capital === true && senseOf(after)?.weekday === undefined && !breaks(passage, at + 1);
  if (nameAfter || listed(passage, at)) return !nameAfter;
  if (!newLine && weakCues.has(before))
    return !auxiliaries.has(after?.low ?? '') || before === 'after' || before === 'before';
  if (determiners.has(before) && !newLine)
    return (
      after?.kind === 'word' &&
      !auxiliaries.has(after.low) &&
      !(month === 3 && /^(?:in|of|through|by)$/.test(after.low))
    );
  if (/^(?:is|was)$/.test(before) && low(passage, at - 2) === 'it' && after?.kind === 'mark') return true;
  if (month !== 3 && month !== 5 && !tokenAt(passage, at - 1)?.capital)
    return !copulas.has(after?.low ?? '') || newLine || before === '.';
  return copulas.has(after?.low ?? '') && (newLine || before === '.');
}

function followsDay(passage: Passage, at: number): boolean {
  const day = numberAt(passage, at - 1, 2);
  return (
    day !== undefined &&
    day >= 1 &&
    day <= 31 &&
    !breaks(passage, at) &&
    tokenAt(passage, at - 2)?.kind === 'word' &&
    !glued(passage, at - 1)
  );
}

function direction(word: string): -1 | 0 | 1 | undefined {
  return word === 'last' || word === 'past'
    ? -1
    : word === 'this'
      ? 0
      : word === 'next' || word === 'coming'
        ? 1
        : undefined;
}

/** Recognises "March 2023", "Mar. 2023", "March of 1999", "March last year", "last March", and "March" alone. */
export const month: Recogniser = {
  name: 'month',
  heads: ['month'],
  read(passage, at) {
    const token = passage.tokens[at];
    const number = senseOf(token)?.month;
    if (!token || number === undefined || !(token.capital || isJoint(passage, at + 1))) return none;
    if (glued(passage, at) && !dashes.has(low(passage, at - 1)) && !/["“('‘[\s]/.test(low(passage, at - 1)))
      return none;
    // In "11 May" the month belongs to the day, which `dayMonth` recognises.
    if (followsDay(passage, at)) return none;
    const joined = isJoint(passage, at + 1) ? yearAt(passage, at + 2) : undefined;
    if (joined !== undefined && !(glued(passage, at) && dashes.has(low(passage, at - 1))))
      return [point(at, at + 2, 'month-and-year', { month: number, year: joined })];
    if (!token.capital) return none;
    const dotted = senseOf(token)?.short && low(passage, at + 1) === '.' && glued(passage, at + 1);
    const last = dotted ? at + 1 : at;
    const tail =
      yearTail(passage, last + 1) ?? (low(passage, last + 1) === 'of' ? earlyYearTail(passage, last + 1) : undefined);
    if (tail && !breaks(passage, tail.last))
      return [
        point(at, tail.last, tail.parts.year === undefined ? 'month-of-year' : 'month-and-year', {
          month: number,
          ...tail.parts,
        }),
      ];
    if (senseOf(token)?.short && !(dotted && timeCues.has(low(passage, at - 1))) && !listed(passage, at)) return none;
    if (numberAt(passage, last + 1, 2) !== undefined && glued(passage, last + 2) && low(passage, last + 2) === ',')
      return none;
    if (!isMonth(passage, at, number)) return none;
    const way = direction(low(passage, at - 1));
    if (way === undefined || breaks(passage, at)) return [point(at, last, 'nearest-month', { month: number })];
    const past = low(passage, at - 1) === 'past' && low(passage, at - 2) === 'this' ? 2 : 1;
    return [point(at - past, last, 'month-with-direction', { month: number, direction: way })];
  },
};
