import { breaks, glued, low, tokenAt, type Passage } from '../../tokens/passage.ts';
import { shortYearAt, yearAt } from '../year-number.ts';

/** The distance in tokens within which other years confirm one of two digits. */
const reach = 40;

/** Checks that nothing is counted or measured: the number is at the end of a phrase. */
function endsPhrase(passage: Passage, at: number): boolean {
  const next = passage.tokens[at + 1];
  if (next === undefined || breaks(passage, at + 1)) return true;
  const isDecimal = next.low === '.' && glued(passage, at + 1) && glued(passage, at + 2);
  return !isDecimal && /^(?:[.,;)]|and|or)$/.test(next.low);
}

function isShort(passage: Passage, at: number): boolean {
  return shortYearAt(passage, at) !== undefined && !glued(passage, at) && endsPhrase(passage, at);
}

/** Checks for "in 80", and for the second of "in 80 and 84". */
function isBehindIn(passage: Passage, at: number): boolean {
  const isSecond = /^(?:and|or)$/.test(low(passage, at - 1)) && isShort(passage, at - 2);
  return low(passage, isSecond ? at - 3 : at - 1) === 'in';
}

/** Checks for a year of four digits or another one of two behind "in" at a token: "in 2000", "in 08". */
function confirms(passage: Passage, at: number): boolean {
  if (low(passage, at) !== 'in') return false;
  return yearAt(passage, at + 1) !== undefined || (isShort(passage, at + 1) && low(passage, at + 1).startsWith('0'));
}

/**
 * Reads a year of two digits without an apostrophe, where years beside it confirm it: "I chose Ruiz in 88 and 92, Lind
 * in 96 and Dahl in 2000". Undefined for other numbers.
 */
export function listedYear(passage: Passage, at: number): number | undefined {
  if (!isShort(passage, at) || !isBehindIn(passage, at)) return undefined;
  for (let near = Math.max(0, at - reach); near < at + reach; near++)
    if (tokenAt(passage, near) && confirms(passage, near)) return shortYearAt(passage, at);
  return undefined;
}
