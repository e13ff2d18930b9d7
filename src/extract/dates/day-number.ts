import { breaks, dashes, glued, low, numberAt, type Passage } from '../tokens/passage.ts';

const suffixes = new Set(['st', 'nd', 'rd', 'th']);

/** A day of the month in digits: its number, and its tokens, including the "st" of "21st". */
export interface DayOfMonth {
  day: number;
  first: number;
  last: number;
  suffix: boolean;
}

/** Reads a day of the month in digits. */
export function dayOfMonth(passage: Passage, at: number): DayOfMonth | undefined {
  const day = numberAt(passage, at, 2);
  if (day === undefined || day < 1 || day > 31) return undefined;
  if (!glued(passage, at + 1)) return { day, first: at, last: at, suffix: false };
  const after = passage.tokens[at + 1];
  if (after?.kind === 'word')
    return suffixes.has(after.low) ? { day, first: at, last: at + 1, suffix: true } : undefined;
  const number = glued(passage, at + 2) && passage.tokens[at + 2]?.kind === 'digits';
  if (number && after && '.,:/'.includes(after.low)) return undefined;
  return after?.low === '%' ? undefined : { day, first: at, last: at, suffix: false };
}

const longestList = 12;

/**
 * Reads a list of days that ascend, from its first day: "3, 5 and 7", "3, 5, and 7". Without "and" the list is only its
 * first day, because a comma may also precede a year or an amount.
 */
export function daysAfter(passage: Passage, day: DayOfMonth): DayOfMonth[] {
  const days = [day];
  for (let last = day; days.length < longestList;) {
    let at = last.last + 1;
    if (low(passage, at) === ',') at++;
    const final = /^(?:and|or|&)$/.test(low(passage, at));
    if (final) at++;
    const next = at > last.last + 1 && !breaks(passage, at) ? dayOfMonth(passage, at) : undefined;
    if (!next || next.day <= last.day) return [day];
    days.push(next);
    if (final) return days;
    last = next;
  }
  return [day];
}

/** Checks for a hyphen or slash that joins the parts of a date: "21-Mar-2023", "21/Mar/2023". */
export function isJoint(passage: Passage, at: number): boolean {
  const mark = low(passage, at);
  return (dashes.has(mark) || mark === '/') && glued(passage, at) && glued(passage, at + 1);
}
